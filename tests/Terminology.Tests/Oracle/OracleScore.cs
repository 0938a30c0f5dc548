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
        var words = query.Heavy.Where(token => token.Class == OracleClass.Word).GroupBy(token => token.Plain)
            .Sum(group => Math.Min(group.Count(), source.Heavy.Count(token => token.Class == OracleClass.Word && token.Plain == group.Key)));
        return 100 * (words + SharedNumbers(query.Numbers, source.Numbers));
    }

    /// <summary>Most pairs of equal numbers: identifiers equal only themselves, so they choose first.</summary>
    private static int SharedNumbers(List<OracleToken> query, List<OracleToken> source)
    {
        var free = new List<OracleToken>(source);
        var pairs = 0;
        foreach (var number in query.OrderByDescending(number => number.Identifier))
        {
            var partner = free.Where(other => OracleNumbers.AreEqual(number, other)).OrderByDescending(other => other.Identifier).FirstOrDefault();
            if (partner is null) continue;

            free.Remove(partner);
            pairs++;
        }

        return pairs;
    }
}
