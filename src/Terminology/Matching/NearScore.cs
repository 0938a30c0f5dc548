using Terminology.Text;

namespace Terminology.Matching;

/// <summary>The score of two segments with the same skeleton: one point off for each run of differences, never under 95.</summary>
internal static class NearScore
{
    private const int Lowest = 95;

    /// <summary>Whether the words and numbers of the two correspond one to one, up to case, accents on capitals and number value.</summary>
    public static bool Applies(QueryProfile query, ReadOnlySpan<ushort> candidate)
    {
        var i = 0;
        foreach (var symbol in candidate)
        {
            if (!Alignment.IsSkeleton(query, symbol)) continue;

            while (i < query.Query.Length && !query.Query[i].IsSkeleton) i++;
            if (i == query.Query.Length || !query.SharesSkeleton(i, symbol)) return false;
            i++;
        }

        while (i < query.Query.Length && !query.Query[i].IsSkeleton) i++;
        return i == query.Query.Length && query.SkeletonCount > 0;
    }

    /// <summary>
    /// Percent and distance where every token stands at its place on both sides, as nearly always, without looking for a path; null where marks or tags moved.
    /// </summary>
    public static (int Percent, int Distance)? InPlace(QueryProfile query, ReadOnlySpan<ushort> candidate)
    {
        if (candidate.Length != query.Query.Length) return null;

        var (runs, numbers, distance) = (0, false, 0);
        TokenClass? before = null;
        for (var i = 0; i < candidate.Length; i++)
        {
            var kind = query.Query[i].Class;
            var cost = kind == query.ClassOf(candidate[i]) ? query.Costs(candidate[i])[i] : TokenDistance.Impossible;

            // A mark or tag that differs might be matched with a neighbour instead.
            if (cost == TokenDistance.Impossible || (cost > 0 && kind is TokenClass.Punctuation or TokenClass.Tag)) return null;

            TokenClass? here = cost == 0 ? null : kind;
            if (here == TokenClass.Word && before != TokenClass.Word) runs++;
            numbers |= here == TokenClass.Number;
            distance += cost;
            before = here;
        }

        return (Math.Max(Lowest, 100 - Math.Max(1, runs + (numbers ? 1 : 0))), distance);
    }

    /// <summary>Whole percent, 95 to 99, for segments that are not identical.</summary>
    /// <remarks>
    /// One point for each maximal run of case (or accent) differences and of punctuation differences, one for each tag or pair of tags, one for all
    /// numbers together; one if there is nothing but typography. A run ends at any other step, equal tokens included.
    /// </remarks>
    public static int Percent(QueryProfile query, ReadOnlySpan<ushort> candidate, IReadOnlyList<Alignment.Step> path)
    {
        var (runs, numbers, tags) = (0, false, new HashSet<ulong>());
        TokenClass? before = null;
        foreach (var step in path)
        {
            TokenClass? here = step.Cost == 0 ? null : step.Move == Alignment.Move.Insert ? query.ClassOf(candidate[step.Candidate]) : query.Query[step.Query].Class;
            if (here is TokenClass.Word or TokenClass.Punctuation && here != before) runs++;
            numbers |= here == TokenClass.Number;
            if (here == TokenClass.Tag) tags.Add((step.Move == Alignment.Move.Insert ? query.FormOf(candidate[step.Candidate]) : query.Query[step.Query]).Lower);
            before = here;
        }

        return Math.Max(Lowest, 100 - Math.Max(1, runs + (numbers ? 1 : 0) + tags.Count));
    }
}
