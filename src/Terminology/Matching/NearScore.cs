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
            if (!query.IsSkeleton(symbol)) continue;

            while (i < query.Query.Length && !query.Query[i].IsSkeleton) i++;
            if (i == query.Query.Length || !query.SharesSkeleton(i, symbol)) return false;
            i++;
        }

        while (i < query.Query.Length && !query.Query[i].IsSkeleton) i++;
        return i == query.Query.Length && query.SkeletonCount > 0;
    }

    /// <summary>
    /// The score where every token stands at its place on both sides, as nearly always, without looking for a path; null where marks or tags moved.
    /// </summary>
    public static Similarity? InPlace(QueryProfile query, ReadOnlySpan<ushort> candidate, int weight)
    {
        if (candidate.Length != query.Query.Length) return null;

        var (runs, numbers, certain, distance) = (0, 0, true, 0);
        TokenClass? before = null;
        for (var i = 0; i < candidate.Length; i++)
        {
            var kind = query.Query[i].Class;
            var cost = kind == query.ClassOf(candidate[i]) ? query.Costs(candidate[i])[i] : TokenDistance.Impossible;

            // A mark or tag that differs might be matched with a neighbour instead.
            if (cost == TokenDistance.Impossible || (cost > 0 && kind is TokenClass.Punctuation or TokenClass.Tag)) return null;

            TokenClass? here = cost == 0 ? null : kind;
            if (here == TokenClass.Word && before != TokenClass.Word) runs++;
            if (here == TokenClass.Number)
            {
                numbers++;
                certain &= query.IsCertain(i);
            }

            distance += cost;
            before = here;
        }

        return Of(runs, numbers, certain, distance, weight);
    }

    /// <summary>The score of segments that are not identical by the path that aligns them in step.</summary>
    /// <remarks>
    /// One point for each maximal run of case (or accent) differences and of punctuation differences, one for each tag or pair of tags, one for all
    /// numbers together; one if there is nothing but typography. A run ends at any other step, equal tokens included.
    /// </remarks>
    public static Similarity InStep(QueryProfile query, ReadOnlySpan<ushort> candidate, IReadOnlyList<Alignment.Step> path, int weight)
    {
        var (runs, numbers, certain, distance, tags) = (0, 0, true, 0, new HashSet<ulong>());
        TokenClass? before = null;
        foreach (var step in path)
        {
            TokenClass? here = step.Cost == 0 ? null : step.Move == Alignment.Move.Insert ? query.ClassOf(candidate[step.Candidate]) : query.Query[step.Query].Class;
            if (here is TokenClass.Word or TokenClass.Punctuation && here != before) runs++;
            if (here == TokenClass.Number)
            {
                numbers++;
                certain &= query.IsCertain(step.Query);
            }

            if (here == TokenClass.Tag) tags.Add((step.Move == Alignment.Move.Insert ? query.FormOf(candidate[step.Candidate]) : query.Query[step.Query]).Lower);
            distance += step.Cost;
            before = here;
        }

        return Of(runs + tags.Count, numbers, certain, distance, weight);
    }

    private static Similarity Of(int runs, int numbers, bool certain, int distance, int weight)
    {
        var percent = Math.Max(Lowest, 100 - Math.Max(1, runs + (numbers > 0 ? 1 : 0)));
        return new Similarity(MatchKind.Near, percent, percent * 100, distance, weight) { Numbers = numbers, NumbersCertain = certain };
    }
}
