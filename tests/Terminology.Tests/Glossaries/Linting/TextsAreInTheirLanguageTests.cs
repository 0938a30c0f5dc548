namespace Terminology.Tests.Glossaries.Linting;

public sealed class TextsAreInTheirLanguageTests : IDisposable
{
    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void An_English_context_in_the_French_section_is_a_fault()
        => glossary.Replace(LintCase.First, "Le **connaissement** est remis à la banque.", "Please send the **connaissement** to our bank by Friday.")
            .AssertLintFault(LintCase.First, 20, 1, "The context is not French");

    [Fact]
    public void A_French_definition_in_the_English_section_is_a_fault()
        => glossary.Replace(LintCase.First, "Document issued by a carrier.", "Document que le transporteur émet pour le chargeur.")
            .AssertLintFault(LintCase.First, 28, 1, "The definition is not English");

    [Fact]
    public void A_context_may_quote_the_other_language()
        => glossary.Replace(LintCase.First, "Le **connaissement** est remis à la banque.", "Le **connaissement** porte la mention «\u202Fshipped on board in good order\u202F», ce que la banque exige.").AssertClean();

    [Fact]
    public void A_context_too_short_to_tell_is_right()
        => glossary.Replace(LintCase.First, "Le **connaissement** est remis à la banque.", "**Connaissement**\u00A0: voir bill of lading.").AssertClean();
}
