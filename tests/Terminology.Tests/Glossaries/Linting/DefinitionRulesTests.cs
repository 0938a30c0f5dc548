namespace Terminology.Tests.Glossaries.Linting;

public sealed class DefinitionRulesTests : IDisposable
{
    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void Two_well_written_concepts_have_no_faults() => glossary.AssertClean();

    [Fact]
    public void Two_definitions_do_not_say_the_same_with_other_function_words()
        => glossary.Replace(LintCase.First, "Document émis par un transporteur.", "Écrits signés de l’expéditeur, remis aux voituriers.")
            .AssertLintFault(LintCase.Second, 17, 1, "The definition says nearly the same as that of C-0001; say what sets the two concepts apart.");

    [Fact]
    public void Two_definitions_may_share_half_of_their_words()
        => glossary.Replace(LintCase.First, "Document émis par un transporteur.", "Écrit signé par l’expéditeur et conservé par la banque du vendeur.").AssertClean();

    [Fact]
    public void A_definition_of_one_language_is_not_held_against_that_of_the_other()
        => glossary.Replace(LintCase.First, "Document émis par un transporteur.", "Paper sender handed haulier.").AssertClean();

    [Theory]
    [InlineData("Connaissement émis par un transporteur.")]
    [InlineData("Les connaissements émis par un transporteur.")]
    public void A_definition_does_not_begin_with_its_term(string definition)
        => glossary.Replace(LintCase.First, "Document émis par un transporteur.", definition)
            .AssertLintFault(LintCase.First, 17, 1, "The definition begins with the term “connaissement” that it should explain; begin with the class the concept belongs to.");

    [Fact]
    public void A_definition_may_hold_its_term_further_on_and_begin_with_a_word_like_it()
        => glossary.Replace(LintCase.First, "Document issued by a carrier.", "Bill or document, such as a bill of lading, issued by a carrier.").AssertClean();

    [Fact]
    public void A_draft_may_be_written_as_it_comes()
        => glossary.Replace(LintCase.First, "status: approved", "status: draft")
            .Replace(LintCase.First, "Document émis par un transporteur.", "Connaissement ; l'écrit signé par l'expéditeur et remis au voiturier.").AssertClean();
}
