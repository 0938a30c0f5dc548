using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Terminology.Indexing.Segments;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>Looks for a phrase in the rows of a table from its rarest word on: eight tokens are compared with the forms of that word at once.</summary>
internal sealed class PhraseRows
{
    /// <summary>Most forms of the word sought; with more, going through the whole row is as quick.</summary>
    private const int MostForms = 4;

    private readonly SegmentTable table;
    private readonly FormMarks marks;
    private readonly int words;
    private readonly int anchor;
    private readonly Vector256<int>[] sought;

    private PhraseRows(SegmentTable table, FormMarks marks, int words, int anchor, IReadOnlyList<int> forms)
    {
        this.table = table;
        this.marks = marks;
        this.words = words;
        this.anchor = anchor;
        sought = [.. Enumerable.Range(0, MostForms).Select(i => Vector256.Create(forms[Math.Min(i, forms.Count - 1)]))];
    }

    /// <summary>What looks for the words wanted by a pattern; null if they are no phrase, or each has too many forms.</summary>
    public static PhraseRows? Of(SegmentTable table, SidePattern pattern, WordsInTable words, FormMarks marks)
    {
        if (!pattern.IsPhrase || !Vector256.IsHardwareAccelerated) return null;

        var few = Enumerable.Range(0, pattern.Wanted.Count).Where(word => words.Forms[word].Count is > 0 and <= MostForms && !pattern.Wanted[word].IsWildcard).ToList();
        return few.Count == 0 ? null : few.MinBy(word => RankCandidates.Postings(table, pattern.Wanted[word].Key, 1).Length) is var rarest
            ? new PhraseRows(table, marks, pattern.Wanted.Count, rarest, words.Forms[rarest])
            : null;
    }

    /// <summary>Whether a segment holds the phrase.</summary>
    public bool Fits(int rank)
    {
        var (start, end) = (table.Starts[rank], table.Starts[rank + 1]);
        for (var place = Next(start, end); place < end; place = Next(place + 1, end))
        {
            if (FitsAround(place, start, end)) return true;
        }

        return false;
    }

    /// <summary>The next place of a form sought, or one at the end or behind it.</summary>
    private int Next(int place, int end)
    {
        var tokens = table.Tokens;
        ref var token = ref MemoryMarshal.GetArrayDataReference(tokens);
        var (first, second, third, fourth) = (sought[0], sought[1], sought[2], sought[3]);

        // A block may reach into the row behind; what is found there is behind the end.
        for (; place < end && place + Vector256<int>.Count <= tokens.Length; place += Vector256<int>.Count)
        {
            var block = Vector256.LoadUnsafe(ref token, (nuint)place);
            var found = Vector256.Equals(block, first) | Vector256.Equals(block, second) | Vector256.Equals(block, third) | Vector256.Equals(block, fourth);
            if (found != Vector256<int>.Zero) return place + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
        }

        while (place < end && !IsSought(tokens[place])) place++;
        return place;
    }

    private bool IsSought(int form)
    {
        foreach (var block in sought)
        {
            if (block[0] == form) return true;
        }

        return false;
    }

    private bool FitsAround(int place, int start, int end)
    {
        var at = place;
        for (var word = anchor - 1; word >= 0; word--)
        {
            do at--;
            while (at >= start && IsMark(at));
            if (at < start || !Fits(at, word)) return false;
        }

        at = place;
        for (var word = anchor + 1; word < words; word++)
        {
            do at++;
            while (at < end && IsMark(at));
            if (at >= end || !Fits(at, word)) return false;
        }

        return true;
    }

    private bool Fits(int place, int word) => (marks[table.Tokens[place]] & (1UL << word)) != 0;

    private bool IsMark(int place) => marks[table.Tokens[place]] == 0 && (TokenClass)table.Classes[table.Tokens[place]] is not (TokenClass.Word or TokenClass.Number);
}
