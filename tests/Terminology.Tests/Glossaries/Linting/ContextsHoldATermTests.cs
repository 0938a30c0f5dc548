namespace Terminology.Tests.Glossaries.Linting;

public sealed class ContextsHoldATermTests : IDisposable
{
    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Theory]
    [InlineData("Les **connaissements** sont remis à la banque.")]
    [InlineData("La banque demande le jeu complet de **connaissements**.")]
    public void A_context_may_inflect_the_term(string context)
        => glossary.Replace(LintCase.First, "Le **connaissement** est remis à la banque.", context).AssertClean();

    [Fact]
    public void A_context_may_show_an_irregular_form_that_its_row_states()
        => glossary.Replace(LintCase.First, "| bill of lading | preferred | full form | noun | sg | | |", "| bill of lading | preferred | full form | noun | sg | | bills of lading |")
            .Append(LintCase.First, "\n**Context.** We hold all **bills of lading**.\n").AssertClean();

    [Fact]
    public void A_context_without_the_term_is_a_fault()
        => glossary.Replace(LintCase.First, "Le **connaissement** est remis à la banque.", "Le **titre** est remis à la banque.")
            .AssertLintFault(LintCase.First, 20, 1, "The context shows no term of this concept; use “connaissement” or another of its terms in it.");

    [Fact]
    public void A_word_that_is_part_of_another_is_not_the_term()
        => glossary.Replace(LintCase.Second, "Le **lettre de voiture** est remis à la banque.", "Cette **lettre de voiturier** est remise à la banque.")
            .AssertLintFault(LintCase.Second, 20, 1, "use “lettre de voiture”");

    [Fact]
    public void A_term_that_should_not_be_written_does_not_count()
        => glossary.Replace(LintCase.First, "\n\n**Définition", "\n| police de chargement | déconseillé | variante | nom | f | sg | | |\n\n**Définition")
            .Replace(LintCase.First, "Le **connaissement** est remis à la banque.", "La **police de chargement** est remise à la banque.")
            .AssertLintFault(LintCase.First, 21, 1, "use “connaissement”");

    [Fact]
    public void Each_language_needs_a_term_of_its_own()
        => glossary.Append(LintCase.First, "\n**Context.** The **connaissement** is handed to the bank.\n").AssertLintFault(LintCase.First, 31, 1, "use “bill of lading”");
}
