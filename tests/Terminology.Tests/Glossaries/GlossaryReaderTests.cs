using System.Text;
using CsCheck;
using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Tests.Glossaries;

public sealed class GlossaryReaderTests : IDisposable
{
    private const string Path = "concepts/logistique/C-0214-connaissement.md";

    private static readonly string[] Spoilers = ["", "|", "---", "\n", "*", "→", "[", "](", "\\", "&#0;", "\u0301", "\uD83D\uDE00"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reads_every_part_of_a_concept()
    {
        folder.Write("concepts/C-0001-lettre.md", ConceptTexts.Draft("C-0001", "lettre de transport maritime", "sea waybill") + "\n## Relations\n\n- à ne pas confondre / confusable: [x](logistique/C-0214-connaissement.md)\n");
        folder.Write(Path, FullConcept);

        var concept = Read().Find("C-0214")!;

        Assert.Equal((ConceptStatus.Approved, "logistique/expedition", "2.2", 4, 2, true), (concept.Status, concept.SubjectField, concept.Skill, concept.Reliability, concept.Difficulty, concept.Strict));
        var term = concept.Terms[1];
        Assert.Equal(("fr-2", "B/L", TermStatus.Admitted, TermType.Acronym, PartOfSpeech.Noun), (term.Id, term.Text, term.Status, term.Type, term.PartOfSpeech));
        Assert.Equal((Gender.Masculine, GrammaticalNumber.Singular, Register.Trade, true), (term.Gender, term.Number, term.Register, term.ExactCase));
        Assert.Equal(["BL", "Bs/L"], term.Forms);
        Assert.Equal(["FR", "BE"], term.Regions);
        Assert.Equal(new Definition(LanguageTag.French, "Document émis par le transporteur, ou en son nom.", "rédaction, 2026 ; Règles de La Haye-Visby."), concept.Definitions[0]);
        var context = concept.Contexts[0];
        Assert.Equal("Le connaissement maritime est remis.", context.Text);
        Assert.Equal([new TextSpan(3, 22)], context.Spans);
        Assert.Equal("documents/offre.fr.md.", context.Source);
        Assert.Equal(new UsageNote(LanguageTag.French, "Dire lettre de transport aérien (LTA)."), concept.UsageNotes[0]);
        Assert.Equal(["émettre un ~", "jeu complet de ~s"], concept.Collocations.Select(collocation => collocation.Text));
        Assert.Equal(new FalseFriend(LanguageTag.French, "waybill", LanguageTag.English, "lettre de transport", "C-0001", "bill of lading (si négociable)"), concept.FalseFriends[0]);
        Assert.Equal([new Relation(RelationKind.Confusable, "C-0001")], concept.Relations);
        Assert.Equal(["C-0001"], concept.Distractors);
    }

    [Fact]
    public void Reads_a_folder_without_concepts_folder_as_concepts()
    {
        folder.Write("C-0001-x.md", ConceptTexts.Draft("C-0001", "fret", "freight"));
        folder.Write("README.md", "# Not a concept");

        Assert.Equal("C-0001", Assert.Single(Read().Concepts).Id);
    }

    [Fact]
    public void Accepts_any_domain_where_there_is_no_tree()
    {
        folder.Write("C-0001-x.md", ConceptTexts.Draft("C-0001", "fret", "freight").Replace("status", "domain: droit/contrats\nstatus", StringComparison.Ordinal));

        Assert.Equal([("droit", 1), ("droit/contrats", 1)], Read().SubjectFields.Select(field => (field.Path, field.Concepts)));
    }

    [Fact]
    public void Counts_concepts_in_and_below_each_field_of_the_tree()
    {
        folder.Write("tree.md", ConceptTexts.Tree);
        folder.Write("concepts/C-0001-x.md", ConceptTexts.Approved("C-0001", "fret", "freight"));

        Assert.Equal([("logistique", 1), ("logistique/expedition", 1), ("adv", 0), ("adv/commandes", 0)], Read().SubjectFields.Select(field => (field.Path, field.Concepts)));
    }

    [Fact]
    public void Takes_the_first_term_of_a_draft_without_statuses_as_preferred()
    {
        folder.Write("C-0001-x.md", "---\nid: C-0001\nstatus: draft\n---\n## Français\n\n| Terme |\n|---|\n| fret |\n| port |\n\n## English\n\n| Term |\n|---|\n| freight |\n");

        Assert.Equal([TermStatus.Preferred, TermStatus.Admitted, TermStatus.Preferred], Read().Concepts[0].Terms.Select(term => term.Status));
    }

    [Fact]
    public void Reads_code_lists()
    {
        folder.Write("codes/incoterms.md", "---\nlist: incoterms\ntitle_fr: règles\ntitle_en: rules\n---\n# Codes\n\n| Code | Français | English |\n|---|---|---|\n| EXW | à l’usine | ex works |\n");

        var list = Assert.Single(Read().CodeLists);
        Assert.Equal(("incoterms", "règles", "rules"), (list.Name, list.FrenchTitle, list.EnglishTitle));
        Assert.Equal([new Code("EXW", "à l’usine", "ex works", "")], list.Codes);
    }

    [Fact]
    public void An_empty_folder_is_an_empty_glossary() => Assert.Empty(Read().Concepts);

    [Fact]
    public void A_missing_folder_is_a_fault()
    {
        var reading = GlossaryReader.Read(folder.Path + "-missing", TestContext.Current.CancellationToken);

        Assert.Null(reading.Glossary);
        Assert.Equal((".", 1, 1), (reading.Faults[0].Path, reading.Faults[0].Line, reading.Faults[0].Column));
    }

    [Fact]
    public void Hash_depends_on_content_alone()
    {
        folder.Write(Path, FullConcept.Replace("C-0001", "C-0214", StringComparison.Ordinal).Split("## Relations")[0].Replace(" → C-0214", "", StringComparison.Ordinal));
        var hash = Read().Hash;
        Assert.Matches("^[0-9a-f]{32}$", hash);

        folder.Write(Path, "\uFEFF" + File.ReadAllText(System.IO.Path.Combine(folder.Path, Path)).ReplaceLineEndings("\r\n"));
        Assert.Equal(hash, Read().Hash);

        folder.Write("concepts/C-0001-x.md", ConceptTexts.Draft("C-0001", "fret", "freight"));
        Assert.NotEqual(hash, Read().Hash);
    }

    [Fact]
    public void Hash_is_the_same_on_every_machine()
    {
        folder.Write("C-0001-x.md", ConceptTexts.Draft("C-0001", "fret", "freight"));

        Assert.Equal("178d3a16e8673d6c4345a91d14c0f74a", Read().Hash);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0xC3, 0x28 }, 2, 1, "UTF-8")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x00 }, 2, 2, "U+0000")]
    public void Bytes_that_are_no_text_are_faults(byte[] bytes, int line, int column, string message)
    {
        folder.Write("C-0001-x.md", bytes);

        var fault = Assert.Single(Faults());
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line", "longer than 16384 characters")]
    [InlineData("indentation", "indented by more than 100 characters")]
    [InlineData("quotes", "indented by more than 100 characters")]
    [InlineData("lists", "indented by more than 100 characters")]
    [InlineData("file", "longer than 1048576 bytes")]
    public void Texts_that_would_keep_the_parser_busy_are_faults(string kind, string message)
    {
        folder.Write("C-0001-x.md", kind switch
        {
            "line" => "x\n" + new string('a', 16_385),
            "indentation" => "x\n" + new string(' ', 101) + "a",
            "quotes" => "x\n" + new string('>', 101) + "a",
            "lists" => "x\n" + string.Concat(Enumerable.Repeat("- ", 51)) + "a",
            _ => string.Concat(Enumerable.Repeat("0123456\n", 131_073)),
        });

        Assert.Contains(message, Assert.Single(Faults()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a")]
    [InlineData("<")]
    [InlineData("| ")]
    [InlineData("&")]
    [InlineData("a\n> ")]
    [InlineData("- a\n")]
    public void Repeated_marks_are_read_in_reasonable_time(string mark)
    {
        var lines = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(mark, 4_000 / mark.Length)) + "\n", 25));
        folder.Write("C-0001-x.md", lines);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(GlossaryReader.Read(folder.Path, limit.Token).Faults);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{mark} took {watch.Elapsed}");
    }

    [Fact]
    public void Random_bytes_give_faults_and_never_throw()
        => Gen.Byte.Array[0, 600].Sample(bytes => Assert.NotEmpty(FaultsOf(bytes)), iter: 300, threads: 1);

    [Fact]
    public void Spoilt_concepts_never_throw()
        => Gen.Select(Gen.Int[0, FullConcept.Length - 1], Gen.Int[1, 40], Gen.Int[0, Spoilers.Length - 1].Select(i => Spoilers[i]))
            .Sample(
                (start, length, text) =>
                {
                    var spoilt = FullConcept[..start] + text + FullConcept[Math.Min(start + length, FullConcept.Length)..];
                    foreach (var fault in FaultsOf(Encoding.UTF8.GetBytes(spoilt))) Assert.True(fault is { Line: > 0, Column: > 0 });
                },
                iter: 1_000,
                threads: 1);

    [Fact]
    public void Reading_can_be_stopped()
    {
        folder.Write("C-0001-x.md", ConceptTexts.Draft("C-0001", "fret", "freight"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => GlossaryReader.Read(folder.Path, stop.Token));
    }

    private const string FullConcept =
        """
        ---
        id: C-0214
        domain: logistique/expedition
        skill: 2.2
        status: approved
        reliability: 4
        difficulty: 2
        check: strict
        ---
        # connaissement maritime — bill of lading

        ## Français

        | Statut | Terme | Type | Cat. | Genre | Nombre | Registre | Zone | Formes | Contrôle |
        |---|---|---|---|---|---|---|---|---|---|
        | privilégié | connaissement maritime | forme complète | nom | m | sg | technique | | | |
        | admis | B/L | sigle | nom | m | sg | métier | FR, BE | BL, Bs/L | casse exacte |
        | graphie de recherche | conaissement | | | | | | | | |

        **Définition.** Document émis par le transporteur,
        ou en *son* nom.
        *Source : rédaction, 2026 ; Règles de La Haye-Visby.*

        **Contexte.** Le **connaissement maritime** est remis.
        *Source : documents/offre.fr.md.*

        **Usage.** Dire *lettre de transport aérien* (LTA).

        **Collocations.** émettre un ~ ; jeu complet de ~s

        **Faux amis.**

        | Forme tentante | Langue | Sens réel | Employer |
        |---|---|---|---|
        | waybill | en | lettre de transport → C-0001 | bill of lading (si négociable) |

        ## English

        | Term | Status | POS |
        |---|---|---|
        | bill of lading | preferred | noun |

        **Definition.** Document issued by a carrier.
        *Source: team, 2026.*

        ## Relations

        - à ne pas confondre / confusable: [lettre](../C-0001-lettre.md)

        ## Quiz

        - distracteurs / distractors: C-0001
        """;

    private Glossary Read()
    {
        var reading = GlossaryReader.Read(folder.Path, TestContext.Current.CancellationToken);
        Assert.Empty(reading.Faults);
        return reading.Glossary!;
    }

    private IReadOnlyList<Fault> Faults() => GlossaryReader.Read(folder.Path, TestContext.Current.CancellationToken).Faults;

    private IReadOnlyList<Fault> FaultsOf(byte[] bytes)
    {
        folder.Write("concepts/C-0214-x.md", bytes);
        return Faults();
    }
}
