using System.Runtime.Intrinsics;
using Terminology.Indexing.Segments;
using Terminology.Text;

namespace Terminology.Indexing.Concordance;

/// <summary>Looks for the words wanted in the rows of a table: a phrase from its rarest word on, words anywhere one by one as far as posting lists are not certain of them.</summary>
/// <remarks>What it is made for are plain words, which have few forms; patterns whose words have many go through whole rows (<see cref="SidePattern"/>).</remarks>
internal sealed class RowSearch
{
    private readonly SegmentTable table;
    private readonly FormMarks marks;
    private readonly int words;
    private readonly int anchor;
    private readonly FormSeeker[] seekers;

    private RowSearch(SegmentTable table, FormMarks marks, int words, int anchor, FormSeeker[] seekers)
    {
        this.table = table;
        this.marks = marks;
        this.words = words;
        this.anchor = anchor;
        this.seekers = seekers;
    }

    /// <summary>The search for the words wanted by a pattern; null if too many forms fit them.</summary>
    public static RowSearch? Of(SegmentTable table, SidePattern pattern, WordsInTable words, FormMarks marks)
    {
        if (!Vector256.IsHardwareAccelerated) return null;

        var wanted = Enumerable.Range(0, pattern.Wanted.Count).ToList();
        if (!pattern.IsPhrase)
        {
            var uncertain = wanted.Where(word => !words.FillKeys[word] || pattern.Wanted[word].IsWildcard).ToList();
            return uncertain.TrueForAll(HasFewForms) ? new RowSearch(table, marks, 0, 0, [.. uncertain.Select(Seeker)]) : null;
        }

        var few = wanted.Where(HasFewForms).ToList();
        if (few.Count == 0) return null;

        var rarest = few.MinBy(word => words.Forms[word].Select(form => table.Forms[form].Key).Distinct().Sum(key => RankCandidates.Postings(table, key, 1).Length));
        return new RowSearch(table, marks, pattern.Wanted.Count, rarest, [Seeker(rarest)]);

        bool HasFewForms(int word) => words.Forms[word].Count is > 0 and <= FormSeeker.MostForms;
        FormSeeker Seeker(int word) => new(table.Tokens, words.Forms[word]);
    }

    /// <summary>Whether a segment that is a candidate holds the words wanted.</summary>
    public bool Fits(int rank)
    {
        var (start, end) = (table.Starts[rank], table.Starts[rank + 1]);
        return words > 0 ? HoldsPhrase(start, end) : HoldsEach(start, end);
    }

    private bool HoldsEach(int start, int end)
    {
        foreach (var seeker in seekers)
        {
            if (seeker.Next(start, end) >= end) return false;
        }

        return true;
    }

    private bool HoldsPhrase(int start, int end)
    {
        var seeker = seekers[0];
        for (var place = seeker.Next(start, end); place < end; place = seeker.Next(place + 1, end))
        {
            if (FitsAround(place, start, end)) return true;
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

    private bool IsMark(int place)
        => marks[table.Tokens[place]] == 0 && (TokenClass)table.Classes[table.Tokens[place]] is not (TokenClass.Word or TokenClass.Number);
}
