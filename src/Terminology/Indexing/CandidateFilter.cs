using Terminology.Matching;

namespace Terminology.Indexing;

/// <summary>Finds the segments of a table that may reach a score. Complete: every segment that reaches it is among them.</summary>
/// <remarks>
/// Bounds. With <c>S</c> tokens shared by key, the other words and numbers of the query cost at least a full word each, and what one segment weighs more
/// than the other comes on top: <c>D ≥ 100·(m − S)</c>, so <c>S ≥ T = m − (1 − θ)·w(q)/100</c>. A segment that shares T of the query's m tokens
/// shares at least ℓ of any m − T + ℓ of them: the rarest are counted (ℓ-prefix: Wang, Li and Feng 2012; for ℓ = 1 Bayardo, Ma and Srikant 2007), and ℓ
/// is chosen by estimated cost. The reorder score asks for a larger S than the fuzzy one, so the same candidates serve both.
/// </remarks>
internal static class CandidateFilter
{
    /// <summary>Costs of the plan in tenths of a nanosecond: reading one posting; aligning one candidate.</summary>
    private const double PostingCost = 12;

    private const double CandidateCost = 3_000;

    /// <summary>Share of the segments with ℓ of the prefix that also hold one more; measured on a million segments of law and software.</summary>
    private const double Survival = 0.2;

    private const int HighestCount = 200;

    /// <summary>Fills <see cref="SearchScratch.Candidates"/> with ranks, in no order, each once.</summary>
    public static void Find(SegmentTable table, QueryProfile query, int lowest, SearchScratch scratch)
    {
        scratch.Candidates.Clear();
        var needed = Math.Max(1, query.SkeletonCount - (int)((100L - lowest) * query.Weight / 10_000));
        var (first, end) = table.Ranks((int)(((long)lowest * query.Weight + 99) / 100), (int)(100L * query.Weight / lowest));
        if (first == end) return;

        var lists = Lists(table, query, first, end);
        var (prefix, times) = Plan(lists, query.SkeletonCount - needed, needed);
        Count(table, lists.AsSpan(0, prefix), times, scratch);
    }

    /// <summary>The posting lists of the query's words and numbers within the ranks, one for each repetition, shortest first.</summary>
    private static PostingList[] Lists(SegmentTable table, QueryProfile query, int first, int end)
    {
        var lists = new PostingList[query.SkeletonCount];
        var next = 0;
        foreach (var (key, slot) in query.KeySlots)
        {
            for (var times = 1; times <= query.KeyCounts[slot]; times++)
                lists[next++] = new PostingList(key, times, first, end, table.Postings.Holding(key, times, first, end).Length);
        }

        Array.Sort(lists, (a, b) => a.Length.CompareTo(b.Length));
        return lists;
    }

    /// <summary>How many lists to read, and in how many of them a candidate must be.</summary>
    private static (int Prefix, int Times) Plan(PostingList[] lists, int missing, int needed)
    {
        var postings = 0L;
        for (var i = 0; i < missing; i++) postings += lists[i].Length;

        var (best, bestCost, share) = (1, double.MaxValue, 1.0);
        for (var times = 1; times <= Math.Min(needed, HighestCount); times++, share *= Survival)
        {
            postings += lists[missing + times - 1].Length;
            var cost = (postings * PostingCost) + (postings * share * CandidateCost / times);
            if (cost < bestCost) (best, bestCost) = (times, cost);
            if (postings * PostingCost > bestCost) break;
        }

        return (missing + best, best);
    }

    private static void Count(SegmentTable table, ReadOnlySpan<PostingList> lists, int times, SearchScratch scratch)
    {
        var candidates = scratch.Candidates;
        var counts = scratch.Counts(table.Count);
        foreach (var list in lists)
        {
            foreach (var rank in list.Ranks(table))
            {
                if (++counts[rank] == times) candidates.Add(rank);
            }
        }

        var wrapped = lists.Length > byte.MaxValue;
        foreach (var list in lists)
        {
            foreach (var rank in list.Ranks(table)) counts[rank] = 0;
        }

        // A count that ran over 255 has passed the mark more than once.
        if (!wrapped) return;
        var distinct = candidates.Distinct().ToList();
        candidates.Clear();
        candidates.AddRange(distinct);
    }

    private readonly record struct PostingList(ulong Key, int Times, int First, int End, int Length)
    {
        public ReadOnlySpan<int> Ranks(SegmentTable table) => table.Postings.Holding(Key, Times, First, End);
    }
}
