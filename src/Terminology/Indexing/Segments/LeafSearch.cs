using Lucene.Net.Util;
using Terminology.Matching;

namespace Terminology.Indexing.Segments;

/// <summary>One query on one leaf. Not thread-safe; gives its scratch back clean.</summary>
internal sealed class LeafSearch : IDisposable
{
    /// <summary>Candidates whose rows are fetched together.</summary>
    private const int Touched = 32;

    /// <summary>Tokens of a line of the processor's cache.</summary>
    private const int TokensPerLine = 16;

    private readonly SegmentTable table;
    private readonly IBits? live;
    private readonly QueryProfile query;
    private readonly SearchScratch scratch = SearchScratch.Rent();
    private readonly Dictionary<(Similarity Similarity, int Standing, bool Repairable), int> turnedDown = [];
    private ushort[]? symbols;
    private int touched;

    /// <summary>Begins a search.</summary>
    /// <param name="table">The segments of the leaf.</param>
    /// <param name="live">Its documents that are not deleted; null if all are there.</param>
    /// <param name="query">The query; takes the leaf's symbols until the search ends.</param>
    public LeafSearch(SegmentTable table, IBits? live, QueryProfile query)
    {
        this.table = table;
        this.live = live;
        this.query = query;
    }

    /// <summary>Ranks found by the last search that are not compared yet.</summary>
    public int Left { get; private set; }

    /// <summary>What it did so far.</summary>
    public SearchCost Cost { get; private set; }

    /// <summary>Cleans up.</summary>
    public void Dispose()
    {
        if (symbols is not null)
        {
            foreach (var form in scratch.Marked) symbols[form] = 0;
            scratch.Marked.Clear();
            query.Clear();
        }

        scratch.Return();
    }

    /// <summary>Offers the segments with the query's skeleton but another text, with their scores, by rank.</summary>
    /// <param name="skeletonHash">Hash of the query's skeleton.</param>
    /// <param name="exactHash">Hash of the query's text.</param>
    /// <param name="limits">How far to go.</param>
    /// <param name="offer">Takes a rank and its score; false if it has no chance, nor has any that is like it and less recent.</param>
    public void Near(uint skeletonHash, ulong exactHash, SearchLimits limits, Func<int, Similarity, bool> offer)
    {
        scratch.Candidates.Clear();
        table.Skeletons.Find(skeletonHash, scratch.Candidates);
        Left = scratch.Candidates.Count;
        Cost += new SearchCost(0, Left, Left);
        foreach (var rank in scratch.Candidates)
        {
            if (limits.IsOver()) return;

            Left--;
            if (table.ExactHashes[rank] == exactHash || !IsLive(rank)) continue;
            if (Scorer.Compare(query, Symbols(rank), table.Weights[rank], lowest: 0) is { Kind: MatchKind.Near } similarity) Offer(rank, similarity, offer);
        }
    }

    /// <summary>Offers the segments whose fuzzy or reorder score reaches the lowest of interest, with their scores, by rank.</summary>
    /// <param name="limits">How far to go.</param>
    /// <param name="offer">Takes a rank and its score; false if it has no chance, nor has any that is like it and less recent.</param>
    public void Fuzzy(SearchLimits limits, Func<int, Similarity, bool> offer)
    {
        var postings = CandidateFilter.Find(table, query, limits.Lowest(), scratch);
        Left = scratch.Candidates.Count;
        Cost += new SearchCost(postings, Left, 0);
        for (var i = 0; i < scratch.Candidates.Count; i++)
        {
            if (limits.IsOver()) return;
            if (i % Touched == 0) Touch(i);

            Left--;
            var rank = scratch.Candidates[i];
            if (Compare(rank, limits.Lowest()) is { Kind: MatchKind.Fuzzy or MatchKind.Reorder } similarity && IsLive(rank)) Offer(rank, similarity, offer);
        }
    }

    /// <summary>
    /// Offers a segment, unless one was turned down that is like it in all that counts and newer: thousands of near copies tie, and only their dates and ids decide.
    /// </summary>
    private void Offer(int rank, Similarity similarity, Func<int, Similarity, bool> offer)
    {
        var likeness = (similarity, table.StandingNumbers[rank], table.IsRepairable(rank));
        if (turnedDown.TryGetValue(likeness, out var newest) && table.Recency[rank] > newest) return;

        if (!offer(rank, similarity)) turnedDown[likeness] = table.Recency[rank];
    }

    /// <summary>Reads a little of each of the next candidates, so that they come into the processor's cache side by side and not one after the other.</summary>
    private void Touch(int from)
    {
        var (sum, end) = (0, Math.Min(from + Touched, scratch.Candidates.Count));
        for (var i = from; i < end; i++) sum += table.Weights[scratch.Candidates[i]];
        for (var i = from; i < end; i++)
        {
            var (place, behind) = (table.Starts[scratch.Candidates[i]], table.Starts[scratch.Candidates[i] + 1]);
            for (; place < behind; place += TokensPerLine) sum += table.Tokens[place];
        }

        // What nobody uses would not be read.
        Volatile.Write(ref touched, sum);
    }

    private Similarity? Compare(int rank, int lowest)
    {
        var weight = table.Weights[rank];
        var heavier = Math.Max(weight, query.Weight);
        if (Math.Abs(weight - query.Weight) * 100L > (100L - lowest) * heavier) return null;

        var row = Symbols(rank);
        if (!query.CanReach(row, heavier, lowest)) return null;

        Cost += new SearchCost(0, 0, 1);
        return Scorer.Compare(query, row, weight, lowest);
    }

    /// <summary>The symbols of a segment. Forms get theirs when the first segment asks: most leaves have nothing to compare.</summary>
    private ReadOnlySpan<ushort> Symbols(int rank)
    {
        symbols ??= Mark();
        var tokens = table.Row(rank);
        scratch.Reserve(tokens.Length);
        var row = scratch.Row;
        for (var i = 0; i < tokens.Length; i++)
        {
            var symbol = symbols[tokens[i]];
            row[i] = symbol != 0 ? symbol : table.Classes[tokens[i]];
        }

        return row.AsSpan(0, tokens.Length);
    }

    /// <summary>Gives the forms near to the query their symbols.</summary>
    private ushort[] Mark()
    {
        var marked = scratch.Symbols(table.Forms.Length);
        foreach (var form in query.Query)
        {
            var slot = form.IsSkeleton ? query.SlotOf(form.Key) : -1;
            foreach (var near in table.Groups.Near(form))
            {
                if (marked[near] != 0) break;

                marked[near] = query.Add(table.Forms[near], slot);
                scratch.Marked.Add(near);
            }
        }

        return marked;
    }

    private bool IsLive(int rank) => live is null || live.Get(table.Documents[rank]);
}
