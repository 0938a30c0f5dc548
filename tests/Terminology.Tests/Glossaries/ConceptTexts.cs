namespace Terminology.Tests.Glossaries;

/// <summary>Texts of concept files for tests.</summary>
internal static class ConceptTexts
{
    public const string Tree =
        """
        # The domain tree

        | Domain | Skill | Français | English |
        |---|---|---|---|
        | logistique | | logistique | logistics |
        | logistique/expedition | 2.2 | chaîne d’expédition | shipping chain |
        | adv | | administration des ventes | sales administration |
        | adv/commandes | 1.2 | commandes | orders |
        """;

    /// <summary>A concept that keeps every rule; line 15 is its first French term, line 27 its first English one.</summary>
    public static string Approved(string id, string french, string english) =>
        $"""
        ---
        id: {id}
        domain: logistique/expedition
        skill: 2.2
        status: approved
        reliability: 4
        difficulty: 2
        ---
        # {french} — {english}

        ## Français

        | Terme | Statut | Type | Cat. | Genre | Nombre | Zone | Formes |
        |---|---|---|---|---|---|---|---|
        | {french} | privilégié | forme complète | nom | m | sg | | |

        **Définition.** Document émis par un transporteur.
        *Source : rédaction, 2026.*

        **Contexte.** Le **{french}** est remis à la banque.

        ## English

        | Term | Status | Type | POS | Number | Region | Forms |
        |---|---|---|---|---|---|---|

        """.TrimEnd() + "\n" +
        $"""
        | {english} | preferred | full form | noun | sg | | |

        **Definition.** Document issued by a carrier.
        *Source: team, 2026.*

        """;

    /// <summary>A draft with nothing but its terms.</summary>
    public static string Draft(string id, string french, string english) =>
        $"""
        ---
        id: {id}
        status: draft
        ---
        ## Français

        | Terme | Statut |
        |---|---|
        | {french} | privilégié |

        ## English

        | Term | Status |
        |---|---|
        | {english} | preferred |
        """;
}
