using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class SearchPageTests
{
    [Fact]
    public void Gives_each_result_a_line_with_columns()
        => Assert.Equal(
            """
            exact      en  bill of lading                     → connaissement maritime  logistique/documents  C-0214
            inflected  fr  police de chargement (deprecated)  → bill of lading          logistique/documents  C-0214  use connaissement maritime
            fuzzy      fr  conaissement (misspelling)         → bill of lading                                C-0214  use connaissement maritime

            """,
            Written(colour: false));

    [Fact]
    public void Strikes_through_what_is_not_to_be_used()
        => Assert.Contains("\u001B[9;31mpolice de chargement\u001B[0m", Written(colour: true), StringComparison.Ordinal);

    [Fact]
    public void Highlights_what_was_typed()
        => Assert.Contains("\u001B[1mbill\u001B[0m of \u001B[1mlading\u001B[0m", Written(colour: true), StringComparison.Ordinal);

    private static string Written(bool colour)
    {
        var response = new SearchConceptsResponse
        {
            Results =
            {
                Result(SearchMatch.Exact, "en", "bill of lading", TermStatus.Preferred, "logistique/documents", (0, 4), (8, 6)),
                Result(SearchMatch.Inflected, "fr", "police de chargement", TermStatus.Deprecated, "logistique/documents", (0, 6)),
                Result(SearchMatch.Fuzzy, "fr", "conaissement", TermStatus.LookupForm, ""),
            },
        };
        var writer = new StringWriter { NewLine = "\n" };
        SearchPage.Write(new Page(writer, colour, 100), response);
        return writer.ToString();
    }

    private static SearchResult Result(SearchMatch match, string language, string term, TermStatus status, string field, params (int Start, int Length)[] spans) => new()
    {
        Concept = "C-0214", Match = match, Language = language, Term = term, Status = status, SubjectField = field,
        Preferred = { ["fr"] = "connaissement maritime", ["en"] = "bill of lading" },
        Spans = { spans.Select(span => new Span { Start = span.Start, Length = span.Length }) },
    };
}
