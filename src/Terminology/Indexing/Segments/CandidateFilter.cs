using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Terminology.Matching;

namespace Terminology.Indexing.Segments;

/// <summary>Finds the segments of a table that may reach a score. Complete: every segment that reaches it is among them.</summary>
/// <remarks>
/// Bounds. With <c>S</c> tokens shared by key, the other words and numbers of the query cost at least a full word each, and what one segment weighs more
/// than the other comes on top: <c>D ≥ 100·(m − S)</c>, so <c>S ≥ T = m − (1 − θ)·w(q)/100</c>. A segment that shares T of the query's m tokens
/// shares at least ℓ of any m − T + ℓ of them: the rarest are counted (ℓ-prefix: Wang, Li and Feng 2012; for ℓ = 1 Bayardo, Ma and Srikant 2007), and ℓ
/// is chosen by estimated cost. The reorder score asks for a larger S than the fuzzy one, so the same candidates serve both.
/// Counting goes block by block of ranks, so that the counts stay in the processor's nearest cache however many segments there are.
/// </remarks>
internal static class CandidateFilter
{
    /// <summary>Ranks counted at a time; their counts take 32 KB.</summary>
    private const int Block = 1 << 15;

    /// <summary>Nanoseconds to read one posting, and to look at one candidate: measured on a million segments.</summary>
    private const double PostingCost = 1.2;

    private const double CandidateCost = 1_200;

    /// <summary>Share of the segments in ℓ lists of the prefix that are in one more; an estimate that need not be right, for the plan is refined.</summary>
    private const double Survival = 0.3;

    /// <summary>Share of the candidates that one list more is expected to remove.</summary>
    private const double Saving = 0.6;

    /// <summary>Counts are bytes that stop here, far above what is ever asked for.</summary>
    private const int HighestCount = 200;

    /// <summary>Fills <see cref="SearchScratch.Candidates"/> with ranks, rising, each once, and returns how many postings it read.</summary>
    public static long Find(SegmentTable table, QueryProfile query, int lowest, SearchScratch scratch)
    {
        scratch.Candidates.Clear();
        var needed = Math.Max(1, query.SkeletonCount - (int)((100L - lowest) * query.Weight / 10_000));
        var (first, end) = table.Ranks((int)(((long)lowest * query.Weight + 99) / 100), (int)(100L * query.Weight / lowest));
        if (first == end) return 0;

        var lists = Lists(table, query, first, end, scratch);
        var missing = query.SkeletonCount - needed;
        var times = Plan(lists, missing, needed);
        var postings = 0L;
        for (var start = first; start < end; start += Block)
            postings += Search(table, lists, new Range(start, Math.Min(start + Block, end), end), missing, times, Math.Min(needed, HighestCount), scratch);
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

    /// <summary>In how many lists a candidate must be, so that reading them and looking at what is left costs least by estimate.</summary>
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

    /// <summary>Adds the candidates of one block, and returns how many postings it read. The lists begin behind it afterwards, as far as they were read.</summary>
    /// <remarks>
    /// As long as the part of the next list in the block is cheaper to read than its share of the candidates to look at, reads it and asks for one list more:
    /// whoever is in ℓ + 1 lists of the longer prefix was in ℓ of the shorter.
    /// </remarks>
    private static long Search(SegmentTable table, Span<PostingList> lists, Range range, int missing, int times, int needed, SearchScratch scratch)
    {
        var counts = scratch.Counts(Block).AsSpan(0, range.End - range.Start);
        counts.Clear();
        var postings = 0L;
        for (var i = 0; i < missing + times; i++) postings += Count(table, ref lists[i], range, counts);
        if (postings == 0) return 0;

        var candidates = scratch.Candidates;
        var before = candidates.Count;
        Take(counts, times, range.Start, candidates);
        while (times < needed && Share(lists[missing + times], range) * PostingCost < (candidates.Count - before) * CandidateCost * Saving)
        {
            postings += Count(table, ref lists[missing + times], range, counts);
            times++;
            var kept = before;
            var ranks = CollectionsMarshal.AsSpan(candidates);
            foreach (var rank in ranks[before..])
            {
                if (counts[rank - range.Start] >= times) ranks[kept++] = rank;
            }

            CollectionsMarshal.SetCount(candidates, kept);
        }

        return postings;
    }

    /// <summary>What a list may have in the block, if its ranks lie evenly.</summary>
    private static double Share(PostingList list, Range range) => (double)list.Length * (range.End - range.Start) / (range.Last - range.Start);

    /// <summary>Counts the part of a list that lies in the block, and returns its length.</summary>
    private static int Count(SegmentTable table, ref PostingList list, Range range, Span<byte> counts)
    {
        var ranks = table.Postings.Ranks(list.Start, list.Length);
        var next = 0;

        // Only lists that were not read in the blocks before have something before this one.
        if (ranks.Length > 0 && ranks[0] < range.Start) next = ~ranks.BinarySearch(new Before(range.Start));
        var skipped = next;
        ref var count = ref MemoryMarshal.GetReference(counts);
        for (; next < ranks.Length; next++)
        {
            var place = ranks[next] - range.Start;
            if ((uint)place >= (uint)counts.Length) break;

            ref var here = ref Unsafe.Add(ref count, place);
            if (here < byte.MaxValue) here++;
        }

        list = new PostingList(list.Start + next, list.Length - next);
        return next - skipped;
    }

    /// <summary>Adds the ranks of counts that reach a number.</summary>
    private static void Take(ReadOnlySpan<byte> counts, int least, int start, List<int> candidates)
    {
        var place = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var floor = Vector256.Create((byte)least);
            for (; place + Vector256<byte>.Count <= counts.Length; place += Vector256<byte>.Count)
            {
                var bits = Vector256.GreaterThanOrEqual(Vector256.Create(counts.Slice(place, Vector256<byte>.Count)), floor).ExtractMostSignificantBits();
                for (; bits != 0; bits &= bits - 1) candidates.Add(start + place + BitOperations.TrailingZeroCount(bits));
            }
        }

        for (; place < counts.Length; place++)
        {
            if (counts[place] >= least) candidates.Add(start + place);
        }
    }

    /// <summary>A block of ranks.</summary>
    /// <param name="Start">The first.</param>
    /// <param name="End">Behind the last.</param>
    /// <param name="Last">Behind the last of all blocks.</param>
    private readonly record struct Range(int Start, int End, int Last);

    /// <summary>Comes before a rank and behind every smaller one.</summary>
    private readonly struct Before(int rank) : IComparable<int>
    {
        public int CompareTo(int other) => other < rank ? 1 : -1;
    }
}
