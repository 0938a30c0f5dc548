using System.Numerics;
using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>The ranks of the segments that hold the keys of all words wanted, rising. Complete; whether the words themselves are there is for the caller to see.</summary>
/// <remarks>The lists of plain words are crossed, shortest first. The lists of a word with wildcards are made one set, if it is smaller than the shortest of those.</remarks>
internal sealed class RankCandidates
{
    private readonly List<RankedPostings> lists = [];
    private readonly ulong[]? set;
    private readonly int count;

    /// <summary>Chooses the lists.</summary>
    public RankCandidates(SegmentTable table, SidePattern pattern, WordsInTable words, ConcordanceScratch scratch)
    {
        count = table.Count;
        var wanted = Enumerable.Range(0, pattern.Wanted.Count).Select(i => (Word: pattern.Wanted[i], Forms: words.Forms[i])).ToList();
        IsEmpty = wanted.Exists(word => word.Forms.Count == 0);
        if (IsEmpty) return;

        foreach (var same in wanted.Where(word => !word.Word.IsWildcard).GroupBy(word => word.Word.Key))
        {
            // A word that a phrase repeats stands as often in every segment that holds the phrase.
            var times = pattern.IsPhrase ? same.Count() : 1;
            lists.Add(new RankedPostings(table.Postings, Postings(table, same.Key, times)));
        }

        lists.Sort((a, b) => a.Length.CompareTo(b.Length));
        IsEmpty = lists is [{ Length: 0 }, ..];
        var expanded = wanted.Where(word => word.Word.IsWildcard).Select(word => Expanded(table, word.Forms)).MinBy(all => all.Sum(list => (long)list.Length));
        if (IsEmpty || expanded is null || (lists is [var shortest, ..] && shortest.Length < expanded.Sum(list => (long)list.Length))) return;

        set = scratch.Bits(count);
        foreach (var list in expanded)
        {
            foreach (var rank in table.Postings.Ranks(list.Start, list.Length)) set[rank >> 6] |= 1UL << rank;
        }
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty { get; }

    /// <summary>Number of candidates behind the last one, if one list holds them all; else null.</summary>
    public int? Left => IsEmpty ? 0 : set is null && lists is [var only] ? only.Left : null;

    /// <summary>The first candidate from a rank on, which never falls from call to call; <see cref="int.MaxValue"/> if there is none.</summary>
    public int From(int least)
    {
        if (IsEmpty) return int.MaxValue;

        for (var rank = First(least); ; rank = First(rank))
        {
            if (rank == int.MaxValue) return rank;

            var next = rank;
            foreach (var list in lists)
            {
                next = list.From(rank);
                if (next != rank) break;
            }

            if (next == rank || next == int.MaxValue) return next;
            rank = next;
        }
    }

    private int First(int least) => set is null ? lists[0].From(least) : NextInSet(least);

    private int NextInSet(int least)
    {
        if (least >= count) return int.MaxValue;

        var word = least >> 6;
        var bits = set![word] & (ulong.MaxValue << least);
        var end = (count + 63) >> 6;
        while (bits == 0)
        {
            if (++word == end) return int.MaxValue;
            bits = set[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    private static PostingList Postings(SegmentTable table, ulong key, int times)
    {
        var number = table.Postings.Find(key);
        if (number < 0) return default;

        var (start, length) = table.Postings.Holding(number, times, 0, table.Count);
        return new PostingList(start, length);
    }

    private static List<PostingList> Expanded(SegmentTable table, IReadOnlyList<int> forms)
        => [.. forms.Select(form => table.Forms[form].Key).Distinct().Select(key => Postings(table, key, 1))];
}
