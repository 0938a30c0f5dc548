using Terminology.Tests.Glossaries.Linting;

namespace Terminology.Tests.Glossaries;

public sealed class ReaderFaultsTests : IDisposable
{
    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void An_unknown_name_of_the_front_matter_is_named_with_the_nearest()
        => glossary.Replace(LintCase.First, "difficulty: 2\n", "difficulty: 2\ncheks: strict\n").AssertFault(LintCase.First, 8, 1, "did you mean “check”?");

    [Fact]
    public void An_unknown_value_of_the_front_matter_is_named_with_all_values()
        => glossary.Replace(LintCase.First, "difficulty: 2", "difficulty: 7").AssertFault(LintCase.First, 7, 13, "expected “1”, “2” or “3”");

    [Fact]
    public void A_line_without_colon_is_no_front_matter()
        => glossary.Replace(LintCase.First, "difficulty: 2\n", "difficulty: 2\nhallo\n").AssertFault(LintCase.First, 8, 1, "expected “name: value”");

    [Fact]
    public void An_unknown_column_is_named_with_the_nearest()
        => glossary.Replace(LintCase.First, "| Genre | Nombre |", "| Genre | Nombres |").AssertFault(LintCase.First, 13, 42, "did you mean “Nombre”?");

    [Fact]
    public void An_unknown_status_is_named_with_the_nearest()
        => glossary.Replace(LintCase.First, "| sg | | |\n\n**Déf", "| sg | | |\n| reçu | amdis | | nom | m | | | |\n\n**Déf").AssertFault(LintCase.First, 16, 10, "“amdis” is not a status; did you mean “admis”?");

    [Fact]
    public void An_English_word_in_the_French_section_is_named_with_the_French_one()
        => glossary.Replace(LintCase.First, "| nom | m |", "| noun | m |").Replace(LintCase.First, "| noun | m |", "| nom | f |").Replace(LintCase.First, "forme complète", "full form")
            .AssertFault(LintCase.First, 15, 32, "“full form” is not a type of term in the French section; expected “forme complète”");

    [Fact]
    public void An_unknown_region_is_refused()
        => glossary.Replace(LintCase.First, "| noun | sg | | |", "| noun | sg | UK, USA | |").AssertFault(LintCase.First, 26, 60, "did you mean “US”?");

    [Fact]
    public void An_unknown_label_is_named_with_the_nearest()
        => glossary.Replace(LintCase.First, "**Contexte.**", "**Context.**").AssertFault(LintCase.First, 20, 1, "“Context” is not a label in the French section; expected “Contexte”");

    [Fact]
    public void A_paragraph_has_a_label()
        => glossary.Append(LintCase.First, "\nA remark.\n").AssertFault(LintCase.First, 31, 1, "expected a label such as “**Usage.**”");

    [Fact]
    public void An_unknown_section_is_named_with_the_nearest()
        => glossary.Append(LintCase.First, "\n## Relation\n").AssertFault(LintCase.First, 31, 1, "did you mean “Relations”?");

    [Fact]
    public void An_unknown_kind_of_relation_is_named_with_the_nearest()
        => glossary.Append(LintCase.First, "\n## Relations\n\n- voir aussi / see aslo: [x](C-0002-lettre-de-voiture.md)\n").AssertFault(LintCase.First, 33, 3, "did you mean “voir aussi / see also”?");

    [Fact]
    public void A_tempting_form_with_a_pointer_to_nothing_is_refused()
        => glossary.Append(LintCase.First, "\n**False friends.**\n\n| Tempting form | Language | Real meaning | Use |\n|---|---|---|---|\n| avarie | fr | damage → X-1 | average |\n")
            .AssertFault(LintCase.First, 35, 24, "“→ X-1” points to no concept");

    [Fact]
    public void All_faults_of_all_files_are_given_in_order()
    {
        var faults = glossary.Replace(LintCase.Second, "difficulty: 2", "difficulty: 7").Replace(LintCase.First, "| nom | m |", "| nom | x |").Replace(LintCase.First, "skill: 2.2", "skill: 9.9").Faults();

        Assert.Equal(
            [(LintCase.First, 4, 8), (LintCase.First, 4, 8), (LintCase.First, 15, 3), (LintCase.First, 15, 55), (LintCase.Second, 7, 13)],
            faults.Select(fault => (fault.Path, fault.Line, fault.Column)));
    }
}
