using System.Numerics;
using Terminology.Indexing.Segments;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>The ranks of the segments that hold the keys of all words wanted, rising. Complete; whether the words themselves are there is for the caller to see.</summary>
/// <remarks>
/// The lists of plain words are crossed, shortest first. The lists of a word with wildcards are made one set, if it is smaller than the shortest of those;
/// without such a word the second list is made a set, if it is not much longer than the first, for then a look at a bit is quicker than a search. All
/// numbers share one list, so where nothing shorter leads, the segments that hold a number are found by running over all tokens: 100 MB, some ten milliseconds.
/// </remarks>
internal sealed class RankCandidates
{
    /// <summary>How much longer the second list may be to be made a set: what setting a bit costs against finding a rank.</summary>
    private const int WorthASet = 16;

    /// <summary>Rows to look at that take as long as running over all tokens of the table, one in so many of them.</summary>
    private const int TokensPerRow = 400;

    private readonly List<RankedPostings> lists = [];
    private readonly ulong[] set = [];
    private readonly Part part;
    private readonly int count;
    private int last;

    /// <summary>Chooses the lists.</summary>
    public RankCandidates(SegmentTable table, SidePattern pattern, WordsInTable words, ConcordanceScratch scratch)
    {
        count = table.Count;
        var wanted = Enumerable.Range(0, pattern.Wanted.Count).Select(i => (Word: pattern.Wanted[i], Forms: words.Forms[i])).ToList();
        foreach (var same in wanted.Where(word => !word.Word.IsWildcard).GroupBy(word => word.Word.Key))
        {
            // A word that a phrase repeats stands as often in every segment that holds the phrase.
            var times = pattern.IsPhrase ? same.Count() : 1;
            lists.Add(new RankedPostings(table.Postings, Postings(table, same.Key, times)));
        }

        lists.Sort((a, b) => a.Length.CompareTo(b.Length));
        IsEmpty = wanted.Exists(word => word.Forms.Count == 0) || lists is [{ Length: 0 }, ..];
        if (IsEmpty) return;

        var number = wanted.Find(word => !word.Word.IsWildcard && word.Word.Key == Form.NumberKey && word.Forms.Count <= FormSeeker.MostForms);
        if (number.Word is not null && lists[0].Length > table.Tokens.Length / TokensPerRow)
        {
            part = Part.Leads;
            set = Holding(table, number.Forms, scratch);
            Most = lists[0].Length;
            return;
        }

        var wildcards = wanted.Where(word => word.Word.IsWildcard).Select(word => Expanded(table, word.Forms)).ToList();
        var fewest = wildcards.MinBy(Length);
        CrossAllWords = wildcards.Count <= 1;
        if (fewest is not null && (lists.Count == 0 || Length(fewest) <= lists[0].Length))
        {
            part = Part.Leads;
            Most = Length(fewest);
            set = SetOf(table, fewest, scratch);
        }
        else
        {
            CrossAllWords = fewest is null;
            Most = lists[0].Length;
            if (lists.Count < 2 || lists[1].Length > (long)WorthASet * lists[0].Length) return;

            part = Part.Filters;
            set = SetOf(table, [lists[1].List], scratch);
            lists.RemoveAt(1);
        }
    }

    /// <summary>What the set does.</summary>
    private enum Part
    {
        /// <summary>There is none.</summary>
        None,

        /// <summary>It gives the ranks, which the lists must hold too.</summary>
        Leads,

        /// <summary>It must hold the ranks that the first list gives.</summary>
        Filters,
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether every word wanted had its part in the choice, those with wildcards too.</summary>
    public bool CrossAllWords { get; }

    /// <summary>There are no more than these.</summary>
    public long Most { get; }

    /// <summary>Number of candidates behind the last one, if one list or set holds them all; else null.</summary>
    public int? Left => IsEmpty ? 0 : (part, lists) switch
    {
        (Part.None, [var only]) => only.Left,
        (Part.Leads, []) => LeftInSet(),
        _ => null,
    };

    /// <summary>The first candidate from a rank on, which never falls from call to call; <see cref="int.MaxValue"/> if there is none.</summary>
    public int From(int least)
    {
        if (IsEmpty) return int.MaxValue;

        var rank = First(least);
        while (rank != int.MaxValue)
        {
            if (part == Part.Filters && (set[rank >> 6] & (1UL << rank)) == 0)
            {
                rank = First(rank + 1);
                continue;
            }

            var next = rank;
            for (var i = part == Part.Leads ? 0 : 1; i < lists.Count && next == rank; i++) next = lists[i].From(rank);
            if (next == rank || next == int.MaxValue) return next;

            rank = First(next);
        }

        return rank;
    }

    /// <summary>The segments that hold a key at least so many times.</summary>
    public static PostingList Postings(SegmentTable table, ulong key, int times)
    {
        var number = table.Postings.Find(key);
        if (number < 0) return default;

        var (start, length) = table.Postings.Holding(number, times, 0, table.Count);
        return new PostingList(start, length);
    }

    private int First(int least) => part == Part.Leads ? last = NextInSet(least) : lists[0].From(least);

    private int NextInSet(int least)
    {
        if (least >= count) return int.MaxValue;

        var word = least >> 6;
        var bits = set[word] & (ulong.MaxValue << least);
        var end = (count + 63) >> 6;
        while (bits == 0)
        {
            if (++word == end) return int.MaxValue;
            bits = set[word];
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    private int LeftInSet()
    {
        if (last >= count) return 0;

        var word = last >> 6;
        var left = BitOperations.PopCount(set[word] & (ulong.MaxValue << last)) - 1;
        while (++word < (count + 63) >> 6) left += BitOperations.PopCount(set[word]);
        return left;
    }

    private static ulong[] SetOf(SegmentTable table, List<PostingList> lists, ConcordanceScratch scratch)
    {
        var bits = scratch.Bits(table.Count);
        foreach (var list in lists)
        {
            foreach (var rank in table.Postings.Ranks(list.Start, list.Length)) bits[rank >> 6] |= 1UL << rank;
        }

        return bits;
    }

    /// <summary>The segments that hold one of a few forms, by a run over all tokens.</summary>
    private static ulong[] Holding(SegmentTable table, IReadOnlyList<int> forms, ConcordanceScratch scratch)
    {
        var bits = scratch.Bits(table.Count);
        var seeker = new FormSeeker(table.Tokens, forms);
        for (var place = seeker.Next(0, table.Tokens.Length); place < table.Tokens.Length;)
        {
            var found = Array.BinarySearch(table.Starts, place);

            // Empty rows begin where the next one does: the last row that begins at or before the place is the one that holds it.
            var rank = found < 0 ? ~found - 1 : found;
            while (table.Starts[rank + 1] <= place) rank++;
            bits[rank >> 6] |= 1UL << rank;
            place = seeker.Next(table.Starts[rank + 1], table.Tokens.Length);
        }

        return bits;
    }

    private static List<PostingList> Expanded(SegmentTable table, IReadOnlyList<int> forms)
        => [.. forms.Select(form => table.Forms[form].Key).Distinct().Select(key => Postings(table, key, 1))];

    private static long Length(List<PostingList> lists) => lists.Sum(list => (long)list.Length);
}
