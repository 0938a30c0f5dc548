using Lucene.Net.Util;
using Terminology.Matching;
using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>One query on one leaf. Not thread-safe; gives its scratch back clean.</summary>
internal sealed class LeafSearch : IDisposable
{
    private readonly SegmentTable table;
    private readonly IBits? live;
    private readonly QueryProfile query;
    private readonly SearchScratch scratch = SearchScratch.Rent();
    private readonly ushort[] symbols;
    private readonly int[] left;

    /// <summary>Gives the forms near to the query their symbols.</summary>
    public LeafSearch(SegmentTable table, IBits? live, QueryProfile query)
    {
        this.table = table;
        this.live = live;
        this.query = query;
        symbols = scratch.Symbols(table.Forms.Length);
        left = new int[query.KeyCounts.Count];
        foreach (var form in query.Query)
        {
            var slot = form.IsSkeleton ? query.SlotOf(form.Key) : -1;
            foreach (var near in table.Groups.Near(form))
            {
                if (symbols[near] != 0) break;

                symbols[near] = query.Add(table.Forms[near], slot);
                scratch.Marked.Add(near);
            }
        }
    }

    /// <summary>Cleans up.</summary>
    public void Dispose()
    {
        foreach (var form in scratch.Marked) symbols[form] = 0;
        scratch.Marked.Clear();
        scratch.Return();
        query.Clear();
    }

    /// <summary>Ranks of the segments with the query's very text, by its hash.</summary>
    public IEnumerable<int> Exact(ulong hash)
    {
        foreach (var rank in table.Skeletons.Find(query.Query).ToArray())
        {
            if (table.ExactHashes[rank] == hash && IsLive(rank)) yield return rank;
        }
    }

    /// <summary>Ranks of the segments with the query's skeleton but another text, with their scores.</summary>
    public IEnumerable<(int Rank, Similarity Similarity)> Near(ulong exactHash)
    {
        foreach (var rank in table.Skeletons.Find(query.Query).ToArray())
        {
            if (table.ExactHashes[rank] == exactHash || !IsLive(rank)) continue;
            if (Scorer.Compare(query, Row(rank), table.Weights[rank], lowest: 0) is { Kind: MatchKind.Near } similarity) yield return (rank, similarity);
        }
    }

    /// <summary>Ranks of the segments whose fuzzy or reorder score reaches what <paramref name="lowest"/> says at the time, with their scores.</summary>
    public IEnumerable<(int Rank, Similarity Similarity)> Fuzzy(Func<int> lowest)
    {
        CandidateFilter.Find(table, query, lowest(), scratch);
        foreach (var rank in scratch.Candidates)
        {
            if (Compare(rank, lowest()) is { Kind: MatchKind.Fuzzy or MatchKind.Reorder } similarity && IsLive(rank)) yield return (rank, similarity);
        }
    }

    private Similarity? Compare(int rank, int lowest)
    {
        var weight = table.Weights[rank];
        if (Math.Abs(weight - query.Weight) * 100L > (100L - lowest) * Math.Max(weight, query.Weight)) return null;

        var row = Row(rank);
        return LeastDistance(row, weight) * 100L > (100L - lowest) * Math.Max(weight, query.Weight) ? null : Scorer.Compare(query, row, weight, lowest);
    }

    private ReadOnlySpan<ushort> Row(int rank)
    {
        var tokens = table.Tokens.AsSpan(table.Starts[rank]..table.Starts[rank + 1]);
        scratch.Reserve(tokens.Length);
        var row = scratch.Row;
        for (var i = 0; i < tokens.Length; i++)
        {
            var symbol = symbols[tokens[i]];
            row[i] = symbol != 0 ? symbol : table.Classes[tokens[i]];
        }

        return row.AsSpan(0, tokens.Length);
    }

    /// <summary>What the words and numbers without a partner of the same key cost at least, on either side, plus the difference of the weights.</summary>
    private int LeastDistance(ReadOnlySpan<ushort> row, int weight)
    {
        for (var slot = 0; slot < left.Length; slot++) left[slot] = query.KeyCounts[slot];

        var (shared, skeleton) = (0, 0);
        foreach (var symbol in row)
        {
            if (query.KeySlot(symbol) is var slot and >= 0)
            {
                skeleton++;
                if (left[slot]-- > 0) shared++;
            }
            else if (symbol <= QueryProfile.OtherNumber)
            {
                skeleton++;
            }
        }

        return weight >= query.Weight
            ? (Form.WordWeight * (query.SkeletonCount - shared)) + weight - query.Weight
            : (Form.WordWeight * (skeleton - shared)) + query.Weight - weight;
    }

    private bool IsLive(int rank) => live is null || live.Get(table.Documents[rank]);
}
