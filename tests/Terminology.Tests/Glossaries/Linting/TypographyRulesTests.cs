namespace Terminology.Tests.Glossaries.Linting;

public sealed class TypographyRulesTests : IDisposable
{
    private const string Context = "Le **connaissement** est remis à la banque.";

    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Theory]
    [InlineData("Le **connaissement** est remis; payez.", 45, "“;” needs a narrow no-break space (U+202F) before it.")]
    [InlineData("Le **connaissement** est remis ?", 46, "“?” needs a narrow no-break space (U+202F)")]
    [InlineData("Le **connaissement** est remis\u00A0!", 46, "“!” needs a narrow no-break space (U+202F)")]
    [InlineData("Le **connaissement** couvre 110 % du prix.", 47, "“%” needs a narrow no-break space (U+202F)")]
    [InlineData("Le **connaissement** : voici.", 36, "“:” needs a no-break space (U+00A0) before it.")]
    [InlineData("Le **connaissement**: voici.", 35, "“:” needs a no-break space (U+00A0) before it.")]
    [InlineData("Le **connaissement** est « net\u202F».", 40, "“«” needs a narrow no-break space (U+202F) after it.")]
    [InlineData("Le **connaissement** est «\u202Fnet ».", 46, "“»” needs a narrow no-break space (U+202F) before it.")]
    public void A_French_sign_without_its_space_is_a_fault(string context, int column, string message)
        => glossary.Replace(LintCase.First, Context, context).AssertLintFault(LintCase.First, 20, column, message);

    [Theory]
    [InlineData("Le **connaissement**\u202F; «\u202Fnet\u202F»\u00A0: est-il remis\u202F? Oui\u202F! À 110\u202F%, dès demain.")]
    [InlineData("Le **connaissement** «\u202F**net**\u202F» part\u202F?!")]
    [InlineData("Le **connaissement** part à 14:30, au taux 1:2, voir https://example.com/a?b=1;c=2!d et documents/x.md:3.")]
    [InlineData("Le **connaissement** porte `UNH+1;2 ? «x»`.")]
    [InlineData("Le **connaissement** (!) [lien](https://example.com/x?y:z;) part.")]
    public void Right_French_signs_times_addresses_and_code_are_no_faults(string context) => glossary.Replace(LintCase.First, Context, context).AssertClean();

    [Fact]
    public void English_signs_follow_their_word() => glossary.Append(LintCase.First, "\n**Usage.** Is the **bill of lading** here? Yes: it is; it covers 110%!\n").AssertClean();

    [Fact]
    public void A_French_sign_in_a_table_cell_is_found_where_it_stands()
        => glossary.Replace(LintCase.First, "\n## English", "\n**Faux amis.**\n\n| Forme tentante | Langue | Sens réel | Employer |\n|---|---|---|---|\n| waybill | en | lettre; non négociable | bill of lading |\n\n## English")
            .AssertLintFault(LintCase.First, 26, 24, "“;” needs a narrow no-break space");

    [Theory]
    [InlineData("L'usage du **connaissement** recule.", 16, "' is straight; write ’.")]
    [InlineData("Le **connaissement** est \"net\u202F».", 40, "\" is straight; write « or ».")]
    public void A_straight_mark_is_a_fault(string context, int column, string message)
        => glossary.Replace(LintCase.First, Context, context).AssertLintFault(LintCase.First, 20, column, message);

    [Fact]
    public void A_straight_mark_is_a_fault_in_a_term_too()
        => glossary.Replace(LintCase.First, "\n\n**Définition", "\n| titre d'embarquement | admis | variante | nom | m | sg | | |\n\n**Définition")
            .AssertLintFault(LintCase.First, 16, 10, "' is straight");

    [Fact]
    public void A_straight_mark_in_English_becomes_an_English_one()
        => glossary.Append(LintCase.First, "\n**Usage.** Not a \"straight one”.\n").AssertLintFault(LintCase.First, 31, 18, "\" is straight; write “ or ”.");

    [Theory]
    [InlineData("Le **connaissement** couvre un conteneur de 40' et une caisse de 6\".")]
    [InlineData("L’usage du **connaissement** recule, `l'usage` demeure.")]
    public void Curved_marks_measures_and_code_are_no_faults(string context) => glossary.Replace(LintCase.First, Context, context).AssertClean();

    [Fact]
    public void The_label_of_a_relation_is_French_text()
        => glossary.Append(LintCase.First, "\n## Relations\n\n- voir aussi / see also: [titre d'achat](C-0002-lettre-de-voiture.md)\n")
            .Append(LintCase.Second, "\n## Relations\n\n- voir aussi / see also: [connaissement](C-0001-connaissement.md)\n")
            .AssertLintFault(LintCase.First, 33, 34, "' is straight");

    [Fact]
    public void Code_lists_keep_the_typography_of_their_languages()
    {
        glossary.Add("codes/x.md", "---\nlist: x\n---\n| Code | Français | English |\n|---|---|---|\n| A | à l'usine ; franco | ex works; free: buyer's |\n");

        Assert.Equal([(6, 10), (6, 17), (6, 49)], glossary.LintFaults().Select(fault => (fault.Line, fault.Column)));
    }
}
