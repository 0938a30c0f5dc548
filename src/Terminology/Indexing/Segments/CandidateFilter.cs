using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Terminology.Matching;

namespace Terminology.Indexing.Segments;

/// <summary>Finds the segments of a table that may reach a score. Complete: every segment that reaches it is among them.</summary>
/// <remarks>
/// Bounds. With <c>S</c> tokens shared by key, the other words and numbers of the query cost at least a full word each, and what one segment weighs more
/// than the other comes on top: <c>D ≥ 100·(m − S)</c>, so <c>S ≥ T = m − (1 − θ)·w(q)/100</c>. A segment that shares T of the query's m tokens
/// shares at least ℓ of any m − T + ℓ of them: the rarest are counted (ℓ-prefix: Wang, Li and Feng 2012; for ℓ = 1 Bayardo, Ma and Srikant 2007), and ℓ
/// is chosen by estimated cost. The reorder score asks for a larger S than the fuzzy one, so the same candidates serve both.
/// </remarks>
internal static class CandidateFilter
{
    /// <summary>Nanoseconds to read one posting, and to align one candidate.</summary>
    private const double PostingCost = 1.2;

    private const double CandidateCost = 500;

    /// <summary>Share of the segments in ℓ lists of the prefix that are in one more; an estimate that need not be right, for the plan is refined.</summary>
    private const double Survival = 0.2;

    /// <summary>Share of the candidates that one list more is expected to remove.</summary>
    private const double Saving = 0.4;

    private const int HighestCount = 200;

    /// <summary>Fills <see cref="SearchScratch.Candidates"/> with ranks, in no order, each once, and returns how many postings it read.</summary>
    public static long Find(SegmentTable table, QueryProfile query, int lowest, SearchScratch scratch)
    {
        scratch.Candidates.Clear();
        var needed = Math.Max(1, query.SkeletonCount - (int)((100L - lowest) * query.Weight / 10_000));
        var (first, end) = table.Ranks((int)(((long)lowest * query.Weight + 99) / 100), (int)(100L * query.Weight / lowest));
        if (first == end) return 0;

        var lists = Lists(table, query, first, end, scratch);
        var missing = query.SkeletonCount - needed;
        var times = Plan(lists, missing, needed);
        Count(table, lists[..(missing + times)], times, scratch);
        var read = Refine(table, lists, missing, times, needed, scratch);
        scratch.Counts(table.Count).AsSpan(first..end).Clear();

        var postings = 0L;
        foreach (var list in lists[..(missing + read)]) postings += list.Length;
        return postings;
    }

    /// <summary>The posting lists of the query's words and numbers within the ranks, one for each repetition, shortest first.</summary>
    private static Span<PostingList> Lists(SegmentTable table, QueryProfile query, int first, int end, SearchScratch scratch)
    {
        var lists = scratch.Lists(query.SkeletonCount);
        var next = 0;
        foreach (var (key, slot) in query.KeySlots)
        {
            var number = table.Postings.Find(key);
            for (var times = 1; times <= query.KeyCounts[slot]; times++)
            {
                var (start, length) = number < 0 ? default : table.Postings.Holding(number, times, first, end);
                lists[next++] = new PostingList(start, length);
            }
        }

        lists.Sort();
        return lists;
    }

    /// <summary>In how many lists a candidate must be, so that reading them and aligning what is left costs least by estimate.</summary>
    private static int Plan(ReadOnlySpan<PostingList> lists, int missing, int needed)
    {
        var postings = 0L;
        foreach (var list in lists[..missing]) postings += list.Length;

        var (best, bestCost, share) = (1, double.MaxValue, 1.0);
        for (var times = 1; times <= Math.Min(needed, HighestCount); times++, share *= Survival)
        {
            postings += lists[missing + times - 1].Length;
            var cost = postings * (PostingCost + (share * CandidateCost / times));
            if (cost < bestCost) (best, bestCost) = (times, cost);
            if (postings * PostingCost > bestCost) break;
        }

        return best;
    }

    private static void Count(SegmentTable table, ReadOnlySpan<PostingList> lists, int times, SearchScratch scratch)
    {
        var candidates = scratch.Candidates;
        var counts = scratch.Counts(table.Count);
        ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
        foreach (var list in lists)
        {
            // Ranks are those of the table, for which the counts were made: no bounds to check in the innermost loop.
            foreach (var rank in table.Postings.Ranks(list.Start, list.Length))
            {
                if (++Unsafe.Add(ref count, rank) == times) candidates.Add(rank);
            }
        }

        // A count that ran over its byte has passed the mark more than once.
        if (lists.Length <= byte.MaxValue) return;
        var distinct = candidates.Distinct().ToList();
        candidates.Clear();
        candidates.AddRange(distinct);
    }

    /// <summary>
    /// As long as the next list is cheaper to read than half the candidates to align, reads it and asks for one list more: whoever is in ℓ + 1 lists of
    /// the longer prefix was in ℓ of the shorter. Returns the last ℓ.
    /// </summary>
    private static int Refine(SegmentTable table, ReadOnlySpan<PostingList> lists, int missing, int times, int needed, SearchScratch scratch)
    {
        var candidates = scratch.Candidates;
        var counts = scratch.Counts(table.Count);
        while (times < Math.Min(needed, HighestCount) && lists.Length <= byte.MaxValue
            && lists[missing + times].Length * PostingCost < candidates.Count * CandidateCost * Saving)
        {
            var next = lists[missing + times++];
            ref var count = ref MemoryMarshal.GetArrayDataReference(counts);
            foreach (var rank in table.Postings.Ranks(next.Start, next.Length)) ++Unsafe.Add(ref count, rank);

            var kept = 0;
            var ranks = CollectionsMarshal.AsSpan(candidates);
            foreach (var rank in ranks)
            {
                if (counts[rank] >= times) ranks[kept++] = rank;
            }

            CollectionsMarshal.SetCount(candidates, kept);
        }

        return times;
    }
}
