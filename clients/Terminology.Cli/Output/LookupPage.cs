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

        if (response.Exhaustive) return;
        var left = response.CandidatesLeft.ToString("#,0", CultureInfo.InvariantCulture);
        page.Line(new StyledText($"The time was over with {left} {(response.CandidatesLeft == 1 ? "candidate" : "candidates")} left: there may be better matches.", Styles.Aside));
    }

    private static void Write(Page page, string query, Match match)
    {
        var flagged = match.Flags.Count > 0;
        var score = new StyledText(match.Score.ToString(CultureInfo.InvariantCulture).PadLeft(3), flagged ? Styles.Bad : Styles.OfScore(match.Score));
        var mark = flagged ? new StyledText("!", Styles.Bad) : " ";
        page.Wrapped(TextColumn, [score, mark, $" {Names.Of(match.Kind)}"], Differences.Shown(Differences.Of(query, match), page.Colour));
        page.Wrapped(TextColumn, [], Visible.Of(match.RepairedTarget.Length > 0 ? match.RepairedTarget : match.Target));
        foreach (var flag in match.Flags) page.Wrapped(TextColumn, [], new StyledText(FlagReason.Of(query, match, flag), Styles.Bad));
        page.Wrapped(TextColumn, [], new StyledText(string.Join(" · ", Remarks(query, match)), Styles.Aside));
    }

    private static IEnumerable<string> Remarks(string query, Match match)
    {
        yield return ScoreReason.Of(query, match);
        if (match.Replacements.Count > 0) yield return $"put in: {string.Join(", ", match.Replacements.Select(number => $"{Visible.Of(number.OldText)} → {Visible.Of(number.NewText)}"))}";
        yield return $"memory {match.Memory}";
        if (match.OriginCount > 1) yield return $"{match.OriginCount.ToString("#,0", CultureInfo.InvariantCulture)} units say so";
        if (match.Context is { Previous: true, Next: false, Key: false }) yield return "after the same segment";
        if (match.Context is { Previous: false, Next: true, Key: false }) yield return "before the same segment";
        if (match.Document.Length > 0) yield return Visible.Of(match.Document);
        if (match.Reverse) yield return "translated the other way round";
        if (match.Ambiguous) yield return "this text has several translations";
    }
}
