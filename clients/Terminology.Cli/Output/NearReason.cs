using Terminology.V1;

namespace Terminology.Cli.Output;

/// <summary>What took a NEAR match below 100: the runs of the scoring definition §4, counted again from the operations.</summary>
internal static class NearReason
{
    private const string Case = "case";
    private const string Punctuation = "punctuation";
    private const string Figures = "number";
    private const string Typography = "typography";

    /// <summary>Returns the gross score as a sum: <c>100 − 1 case − 1 number</c>.</summary>
    public static string Of(string query, Match match)
    {
        var points = Points(query, match);
        var lost = 100 - match.Gross;
        if (points.Count == 0) return $"100{ScoreReason.Less(lost, "spacing")}";
        if (points.Sum(point => point.Count) == lost) return $"100{string.Concat(points.Select(point => ScoreReason.Less(point.Count, point.What)))}";

        // Either the floor of 95 was reached, or the service counts in a finer way than this page: then only say what it is about.
        var about = string.Join(" and ", points.Select(point => point.What));
        return $"100{ScoreReason.Less(lost, about)}";
    }

    private static IReadOnlyList<(string What, int Count)> Points(string query, Match match)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Operation? last = null;
        foreach (var operation in match.Operations)
        {
            var what = What(operation.Kind);
            var goesOn = last is not null && What(last.Kind) == what && Change.Of(last).Touches(Change.Of(operation), query, match.Source);
            last = operation;
            if (what != Typography && !goesOn && !(what == Figures && counts.ContainsKey(Figures)))
                counts[what] = counts.GetValueOrDefault(what) + 1;
        }

        if (counts.Count == 0 && last is not null) counts[Typography] = 1;
        return [.. counts.Select(pair => (pair.Key, pair.Value))];
    }

    private static string What(OperationKind kind) => kind switch
    {
        OperationKind.Case or OperationKind.Accent or OperationKind.CaseAndAccent => Case,
        OperationKind.Number => Figures,
        OperationKind.Typography => Typography,
        _ => Punctuation,
    };
}
