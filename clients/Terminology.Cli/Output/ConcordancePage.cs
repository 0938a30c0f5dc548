using Terminology.Cli.Concordance;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>A concordance for people: the words found in one column with what stands around them (key word in context), the translation below.</summary>
internal static class ConcordancePage
{
    private const int TextColumn = 4;

    /// <summary>Writes what was found in each language; nothing for one in which nothing was.</summary>
    public static void Write(Page page, IReadOnlyList<ConcordanceResult> results)
    {
        var first = true;
        foreach (var result in results.Where(result => result.Units.Count > 0))
        {
            if (!first) page.Line();
            first = false;
            page.Line(new StyledText(Heading(result), Styles.Heading));
            if (result.Last.AccentsAdded) page.Line(new StyledText("Nothing is written just so: these have accents.", Styles.Aside));
            foreach (var unit in result.Units) Write(page.Line(), unit);
        }
    }

    private static string Heading(ConcordanceResult result)
    {
        var (total, shown) = (result.Last.Total, result.Units.Count);
        var count = result.Last.TotalIsExact ? Quantity.Of(total, "unit") : $"{Quantity.Of(total, "unit")} or more";
        return $"{count} in {result.Language}{(shown < total ? $", {shown} shown" : "")}";
    }

    private static void Write(Page page, FoundUnit unit)
    {
        page.Line(KeywordLine.Of(unit.Source, unit.Highlights, page.Width, page.Colour, out var unseen));
        page.Wrapped(TextColumn, [], Highlighting.Runs(Visible.Of(unit.Target), unit.TargetHighlights, Styles.Found));
        page.Wrapped(TextColumn, [], new StyledText(string.Join(" · ", Remarks(unit, unseen)), Styles.Aside));
    }

    private static IEnumerable<string> Remarks(FoundUnit unit, int unseen)
    {
        yield return unit.Memory;
        if (unit.Document.Length > 0) yield return Visible.Of(unit.Document);
        yield return Names.Spoken(unit.Status);
        if (unit.Origin is UnitOrigin.Machine or UnitOrigin.Alignment) yield return Names.Spoken(unit.Origin);
        if (unit.Reverse) yield return "translated the other way round";
        if (unseen > 0) yield return $"found {Quantity.Of(unseen, "more time")} in the segment";
    }
}
