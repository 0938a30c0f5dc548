using Terminology.Matching;

namespace Terminology.Tests.Oracle;

/// <summary>The score of two segments before penalties (scoring definition §4).</summary>
internal static class OracleScore
{
    /// <summary>The score; null where the definition gives none.</summary>
    public static OracleFigures? Of(OracleSegment query, OracleSegment source)
    {
        var weight = Math.Max(query.Weight, source.Weight);
        if (query.Composed == source.Composed && query.Tags.SequenceEqual(source.Tags)) return new(MatchKind.Exact, 100, 10_000, 0, weight);
        if (query.Heavy.Count == 0 || source.Heavy.Count == 0) return null;

        var distance = OracleDistance.Between(query.Tokens, source.Tokens);
        if (OracleNear.IsNear(query, source))
        {
            var percent = OracleNear.Percent(query, source);
            return new(MatchKind.Near, percent, percent * 100, distance, weight);
        }

        if (!query.Heavy.Select(token => token.Key).Intersect(source.Heavy.Select(token => token.Key)).Any()) return null;

        var left = Math.Max(0, weight - distance);
        var fuzzy = Math.Min(94, 100L * left / weight);
        var shared = Shared(query, source);
        var reorder = 74L * shared / weight;
        return reorder > fuzzy
            ? new(MatchKind.Reorder, (int)reorder, (int)(7_400L * shared / weight), distance, weight)
            : new(MatchKind.Fuzzy, (int)fuzzy, (int)Math.Min(9_499, 10_000L * left / weight), distance, weight);
    }

    /// <summary>The weight of the words (whatever their case and accents) and numbers (by value) that both have.</summary>
    private static int Shared(OracleSegment query, OracleSegment source)
    {
        var there = source.Heavy.GroupBy(What).ToDictionary(group => group.Key, group => group.Count());
        return 100 * query.Heavy.GroupBy(What).Sum(group => Math.Min(group.Count(), there.GetValueOrDefault(group.Key)));

        static (OracleClass, string) What(OracleToken token) => (token.Class, token.Class == OracleClass.Number ? token.Number : token.Plain);
    }
}
