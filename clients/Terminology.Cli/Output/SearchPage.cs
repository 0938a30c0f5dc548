using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Search results for people: one line each.</summary>
internal static class SearchPage
{
    // Beyond this a long term pushes its line to the right rather than all lines.
    private const int WidestColumn = 48;

    public static void Write(Page page, SearchConceptsResponse response)
    {
        var lines = response.Results.Select(result => (Result: result, Status: Status(result), Other: OtherLanguage(result))).ToArray();
        var termWidth = Widest(lines.Select(line => line.Result.Term.Length + line.Status.Length));
        var otherWidth = Widest(lines.Select(line => line.Other.Length));
        var fieldWidth = Widest(lines.Select(line => line.Result.SubjectField.Length));

        foreach (var (result, status, other) in lines)
        {
            page.Write(new StyledText(Names.Of(result.Match).PadRight(9), Styles.Aside), $"  {result.Language}  ")
                .Write(Term(result))
                .Write(new StyledText(status, Styles.Aside), Padding(result.Term.Length + status.Length, termWidth))
                .Write("  → ", other, Padding(other.Length, otherWidth))
                .Write(new StyledText($"  {result.SubjectField.PadRight(fieldWidth)}  ", Styles.Aside), result.Concept)
                .Line(Advice(result));
        }
    }

    private static IEnumerable<StyledText> Term(SearchResult result)
        => TermWording.IsToAvoid(result.Status)
            ? [new StyledText(result.Term, Styles.Avoid)]
            : Highlighting.Runs(result.Term, result.Spans, Styles.Found);

    private static string Status(SearchResult result)
        => TermWording.Status(result.Status) is { Length: > 0 } status ? $" ({status})" : "";

    private static IEnumerable<StyledText> Advice(SearchResult result)
        => TermWording.Advice(result.Status, result.Preferred.GetValueOrDefault(result.Language, "")) is { Length: > 0 } advice ? [$"  {advice}"] : [];

    private static string OtherLanguage(SearchResult result)
        => result.Preferred.GetValueOrDefault(result.Language == "fr" ? "en" : "fr", "–");

    private static int Widest(IEnumerable<int> widths) => Math.Min(widths.DefaultIfEmpty().Max(), WidestColumn);

    private static string Padding(int length, int width) => new(' ', Math.Max(width - length, 0));
}
