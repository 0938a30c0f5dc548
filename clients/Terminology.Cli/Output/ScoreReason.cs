using System.Globalization;
using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>Says in one line how a score came about, with the figures of the match.</summary>
internal static class ScoreReason
{
    // Different words never make more than this, see the scoring definition §4.
    private const int BestFuzzy = 94;

    /// <summary>Returns the line, for instance <c>99 = 100 − 1 case</c> or <c>86 = 1 − 0.80/6.15: 2 inflected words</c>.</summary>
    /// <param name="query">The segment that was looked up.</param>
    /// <param name="match">The match.</param>
    public static string Of(string query, Match match)
    {
        var penalties = string.Concat(match.Penalties.Select(penalty => Less(penalty.Points, Spoken(penalty))));
        return match.Kind switch
        {
            MatchKind.Context => $"{Number(match.Score)}: the very same text, {Context(match.Context)}",
            MatchKind.Exact when penalties.Length == 0 => "100: the very same text",
            MatchKind.Exact => $"{Number(match.Score)} = 100{penalties}",
            MatchKind.Near => $"{Number(match.Score)} = {NearReason.Of(query, match)}{penalties}",
            _ when penalties.Length == 0 => Ratio(match),
            _ => $"{Number(match.Score)} = {Number(match.Gross)}{penalties}; {Ratio(match)}",
        };
    }

    /// <summary>Returns <c> − 2 case</c>.</summary>
    public static string Less(int points, string what) => $" − {Number(points)} {what}";

    private static string Context(ContextMatch context) => context switch
    {
        { Previous: true, Next: true, Key: true } => "between the same neighbours, with the same key",
        { Previous: true, Key: true } => "after the same segment, with the same key",
        { Key: true } => "with the same key",
        { Previous: true, Next: true } => "between the same neighbours",
        _ => "after the same segment",
    };

    private static string Spoken(Penalty penalty) => penalty.Name switch
    {
        "numbers" => penalty.Points == 1 ? "number that cannot be replaced" : "numbers that cannot be replaced",
        "request" => "as asked",
        var name => name,
    };

    private static string Ratio(Match match)
    {
        if (match.Kind == MatchKind.Reorder) return $"{Number(match.Gross)}: the same words in another order, at most 74";

        var changes = ChangeCount.Of(match.Operations);
        var formula = $"1 − {Hundredths(match.Distance)}/{Hundredths(match.Weight)}";
        var capped = match.Weight > 0 && match.Gross == BestFuzzy && 100L * (match.Weight - match.Distance) / match.Weight > BestFuzzy;
        return capped
            ? $"{Number(match.Gross)}, the most that words that differ can have, for {formula}: {changes}"
            : $"{Number(match.Gross)} = {formula}: {changes}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hundredths(int value) => (value / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
