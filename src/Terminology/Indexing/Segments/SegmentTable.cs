using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>
/// All segments of one Lucene leaf in one direction, in memory, laid out for search. Immutable; 8 bytes a token and 38 a segment, plus some 60 for each
/// distinct form.
/// </summary>
/// <remarks>Segments are numbered by rank: in the order of their weights, so that a range of weights is a range of ranks in every list.</remarks>
internal sealed class SegmentTable
{
    /// <summary>Lucene's document number, by rank.</summary>
    public required int[] Documents { get; init; }

    /// <summary>Weight, by rank; rises.</summary>
    public required int[] Weights { get; init; }

    /// <summary>Hash of the text in NFC, by rank.</summary>
    public required ulong[] ExactHashes { get; init; }

    /// <summary>Number of the standing, by rank.</summary>
    public required int[] StandingNumbers { get; init; }

    /// <summary>The standings that occur.</summary>
    public required UnitStanding[] Standings { get; init; }

    /// <summary>Where the tokens of a segment begin, by rank, with the end of the last behind.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The tokens of all segments, as numbers of forms.</summary>
    public required int[] Tokens { get; init; }

    /// <summary>The distinct forms.</summary>
    public required Form[] Forms { get; init; }

    /// <summary>Class of each form, as the number of its generic symbol.</summary>
    public required byte[] Classes { get; init; }

    /// <summary>The forms that may stand for each other.</summary>
    public required FormGroups Groups { get; init; }

    /// <summary>Ranks of the segments that hold a key.</summary>
    public required KeyPostings Postings { get; init; }

    /// <summary>Ranks of the segments by the hash of their skeletons.</summary>
    public required SkeletonHashes Skeletons { get; init; }

    /// <summary>Place in the order of the leaf's units by change, newest first, then by id; by rank. Unique in the leaf.</summary>
    public required int[] Recency { get; init; }

    /// <summary>A bit for each rank: whether all numbers can be replaced in the text of the other side.</summary>
    public required ulong[] Repairable { get; init; }

    /// <summary>Number of segments.</summary>
    public int Count => Documents.Length;

    /// <summary>The ranks of the segments that weigh between <paramref name="least"/> and <paramref name="most"/>.</summary>
    public (int First, int End) Ranks(int least, int most) => (FirstAtLeast(least), FirstAtLeast(most + 1));

    /// <summary>The tokens of a segment, as numbers of forms.</summary>
    public ReadOnlySpan<int> Row(int rank) => Tokens.AsSpan(Starts[rank], Starts[rank + 1] - Starts[rank]);

    /// <summary>Whether all numbers of a segment can be replaced in the text of the other side.</summary>
    public bool IsRepairable(int rank) => (Repairable[rank >> 6] & (1UL << rank)) != 0;

    /// <summary>The ranks of the segments with one text, by its hashes.</summary>
    public IEnumerable<int> WithText(uint skeletonHash, ulong exactHash)
    {
        var ranks = new List<int>();
        Skeletons.Find(skeletonHash, ranks);
        return ranks.Where(rank => ExactHashes[rank] == exactHash);
    }

    private int FirstAtLeast(int weight)
    {
        var (low, high) = (0, Weights.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Weights[middle] < weight) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
