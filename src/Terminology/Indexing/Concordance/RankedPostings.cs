using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>Goes up a posting list in great and small steps.</summary>
internal sealed class RankedPostings(KeyPostings postings, PostingList list)
{
    private int place;

    /// <summary>The list.</summary>
    public PostingList List => list;

    /// <summary>Number of ranks in the list.</summary>
    public int Length => list.Length;

    /// <summary>Number of ranks behind the last one found.</summary>
    public int Left => Math.Max(0, list.Length - place - 1);

    /// <summary>The ranks of the list.</summary>
    public ReadOnlySpan<int> Ranks => postings.Ranks(list.Start, list.Length);

    /// <summary>
    /// The first rank from <paramref name="least"/> on, which never falls from call to call; <see cref="int.MaxValue"/> if there is none. Doubles its
    /// steps and then halves them (Bentley and Yao 1976): O(log of the way).
    /// </summary>
    public int From(int least)
    {
        var ranks = Ranks;
        var step = 1;
        var low = place;
        var high = place;
        while (high < ranks.Length && ranks[high] < least)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, ranks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranks[middle] < least) low = middle + 1;
            else high = middle;
        }

        place = low;
        return low < ranks.Length ? ranks[low] : int.MaxValue;
    }
}
