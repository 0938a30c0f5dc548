using System.Globalization;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Matches for people: score and kind, the source with its differences, the translation, and why that score.</summary>
internal static class LookupPage
{
    private const int TextColumn = 14;

    /// <summary>Writes the matches of one segment.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="query">The segment that was looked up.</param>
    /// <param name="response">Its matches.</param>
    public static void Write(Page page, string query, LookupResponse response)
    {
        var first = true;
        foreach (var match in response.Matches)
        {
            if (!first) page.Line();
            first = false;
            Write(page, query, match);
        }

        if (!response.Exhaustive) page.Line(new StyledText("Not everything could be searched in time: there may be more.", Styles.Aside));
    }

    private static void Write(Page page, string query, Match match)
    {
        var score = new StyledText(match.Score.ToString(CultureInfo.InvariantCulture).PadLeft(3), Styles.OfScore(match.Score));
        page.Wrapped(TextColumn, [score, $"  {Names.Of(match.Kind)}"], Differences.Shown(Differences.Of(query, match), page.Colour));
        page.Wrapped(TextColumn, [], Visible.Of(match.Target));
        page.Wrapped(TextColumn, [], new StyledText(string.Join(" · ", Remarks(query, match)), Styles.Aside));
    }

    private static IEnumerable<string> Remarks(string query, Match match)
    {
        yield return ScoreReason.Of(query, match);
        yield return $"memory {match.Memory}";
        if (match.Document.Length > 0) yield return Visible.Of(match.Document);
        if (match.Reverse) yield return "translated the other way round";
        if (match.Ambiguous) yield return "this text has several translations";
    }
}
