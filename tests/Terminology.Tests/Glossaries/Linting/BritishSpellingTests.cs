namespace Terminology.Tests.Glossaries.Linting;

public sealed class BritishSpellingTests : IDisposable
{
    private const string AmericanRow = "| bill of lading | preferred | full form | noun | sg | | |\n| labeled bill | admitted | variant | noun | sg | US | |";

    private readonly LintCase glossary = new();

    public void Dispose() => glossary.Dispose();

    [Fact]
    public void An_American_word_in_a_definition_is_a_fault_where_it_stands()
        => glossary.Replace(LintCase.First, "Document issued by a carrier.", "Document that an authorized carrier issues.")
            .AssertLintFault(LintCase.First, 28, 34, "“authorized” is American spelling; write “authorised”.");

    [Fact]
    public void An_American_word_in_a_context_is_a_fault_where_it_stands()
        => glossary.Append(LintCase.First, "\n**Context.** The **bill of lading** was canceled.\n").AssertLintFault(LintCase.First, 31, 41, "write “cancelled”");

    [Fact]
    public void A_term_in_American_spelling_states_its_region()
        => glossary.Replace(LintCase.First, AmericanRow[..AmericanRow.IndexOf('\n', StringComparison.Ordinal)], AmericanRow.Replace("US", "", StringComparison.Ordinal))
            .AssertLintFault(LintCase.First, 27, 3, "“labeled bill” is American spelling; write “labelled” or fill “Region” with US.");

    [Fact]
    public void A_term_of_the_United_States_may_be_shown_in_a_context()
        => glossary.Replace(LintCase.First, AmericanRow[..AmericanRow.IndexOf('\n', StringComparison.Ordinal)], AmericanRow)
            .Append(LintCase.First, "\n**Context.** In New York, a **labeled bill** will do.\n").AssertClean();

    [Fact]
    public void A_term_of_the_United_States_does_not_excuse_its_words_elsewhere()
        => glossary.Replace(LintCase.First, AmericanRow[..AmericanRow.IndexOf('\n', StringComparison.Ordinal)], AmericanRow)
            .Append(LintCase.First, "\n**Context.** The **bill of lading** was labeled.\n").AssertLintFault(LintCase.First, 32, 41, "“labeled” is American spelling");

    [Fact]
    public void A_word_in_italics_is_spoken_of() => glossary.Append(LintCase.First, "\n**Usage.** Americans write *labeled* and *license*.\n").AssertClean();

    [Fact]
    public void British_spelling_is_right()
        => glossary.Append(LintCase.First, "\n**Usage.** The labelled, authorised programme of the Harmonized System has a licence, is licensed, and fulfils its size.\n").AssertClean();
}
