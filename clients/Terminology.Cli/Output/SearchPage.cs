using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Search results for people: one line each.</summary>
internal static class SearchPage
{
    // Beyond this a long term pushes its line to the right rather than all lines.
    private const int WidestColumn = 48;

    public static void Write(Page page, SearchConceptsResponse response)
    {
        var lines = response.Results.Select(result => (Result: result, Remark: Remark(result), Other: OtherLanguage(result))).ToArray();
        var termWidth = Widest(lines.Select(line => line.Result.Term.Length + line.Remark.Length));
        var otherWidth = Widest(lines.Select(line => line.Other.Length));
        var fieldWidth = Widest(lines.Select(line => line.Result.SubjectField.Length));

        foreach (var (result, remark, other) in lines)
        {
            page.Write(new StyledText(Names.Of(result.Match).PadRight(9), Styles.Aside), $"  {result.Language}  ")
                .Write(Term(result))
                .Write(new StyledText(remark, Styles.Aside), Padding(result.Term.Length + remark.Length, termWidth))
                .Write("  → ", other, Padding(other.Length, otherWidth))
                .Line(new StyledText($"  {result.SubjectField.PadRight(fieldWidth)}  ", Styles.Aside), result.Concept);
        }
    }

    private static IEnumerable<StyledText> Term(SearchResult result)
        => TermWording.IsToAvoid(result.Status)
            ? [new StyledText(result.Term, Styles.Avoid)]
            : Highlighting.Runs(result.Term, result.Spans, Styles.Found);

    private static string Remark(SearchResult result)
    {
        var remark = TermWording.Remark(result.Status, result.Preferred.GetValueOrDefault(result.Language, ""));
        return remark.Length == 0 ? "" : $" ({remark})";
    }

    private static string OtherLanguage(SearchResult result)
        => result.Preferred.GetValueOrDefault(result.Language == "fr" ? "en" : "fr", "–");

    private static int Widest(IEnumerable<int> widths) => Math.Min(widths.DefaultIfEmpty().Max(), WidestColumn);

    private static string Padding(int length, int width) => new(' ', Math.Max(width - length, 0));
}
