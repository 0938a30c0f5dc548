namespace Terminology.Tests.Glossaries.Linting;

public sealed class AbbreviationsHaveAFullFormTests : IDisposable
{
    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void An_acronym_beside_its_full_form_is_right()
        => glossary.Replace(LintCase.First, "\n\n**Définition", "\n| B/L | admis | sigle | nom | m | sg | | |\n\n**Définition").AssertClean();

    [Theory]
    [InlineData("sigle")]
    [InlineData("abréviation")]
    public void An_abbreviation_alone_is_a_fault(string type)
        => glossary.Replace(LintCase.First, "| connaissement | privilégié | forme complète |", $"| connaissement | privilégié | {type} |")
            .AssertLintFault(LintCase.First, 15, 3, "“connaissement” stands without its full form; add a row for it with the type “forme complète”.");

    [Fact]
    public void A_full_form_that_should_not_be_written_is_none()
        => glossary.Replace(LintCase.First, "| bill of lading | preferred | full form |", "| bill of loading | deprecated | full form | noun | sg | | |\n| bill of lading | preferred | acronym |")
            .AssertLintFault(LintCase.First, 27, 3, "add a row for it with the type “full form”");
}
