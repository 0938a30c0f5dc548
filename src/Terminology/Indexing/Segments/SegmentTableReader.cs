using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>Lays the segments of a Lucene leaf out in memory. O(tokens), some two seconds for a million segments.</summary>
internal static class SegmentTableReader
{
    /// <summary>The table of a leaf in one direction, or null if it holds no segment in it.</summary>
    public static SegmentTable? Read(AtomicReader reader, Direction direction)
    {
        var weights = reader.GetNumericDocValues(direction.Weight);
        if (weights is null) return null;

        var present = reader.GetDocsWithField(direction.Weight);
        var documents = Enumerable.Range(0, reader.MaxDoc).Where(present.Get).ToArray();
        var sorted = Array.ConvertAll(documents, document => (int)weights.Get(document));
        Array.Sort(sorted, documents);
        var starts = Starts(reader.GetNumericDocValues(direction.Length), documents);
        var (forms, tokens) = Tokens(reader, direction, documents, starts);
        var exact = reader.GetNumericDocValues(direction.Exact);
        var standings = reader.GetSortedDocValues(UnitFields.Standing);
        return new SegmentTable
        {
            Documents = documents,
            Weights = sorted,
            ExactHashes = Array.ConvertAll(documents, document => (ulong)exact.Get(document)),
            StandingNumbers = Array.ConvertAll(documents, standings.GetOrd),
            Standings = [.. Enumerable.Range(0, standings.ValueCount).Select(number => Standing(standings, number))],
            Starts = starts,
            Tokens = tokens,
            Forms = forms,
            Classes = Array.ConvertAll(forms, form => (byte)form.Class),
            Groups = new FormGroups(forms),
            Postings = new KeyPostings(forms, starts, tokens),
            Skeletons = new SkeletonHashes(forms, starts, tokens),
            Recency = Recency(new UnitValues(reader, direction), documents),
            Repairable = Bits(reader.GetNumericDocValues(direction.Repairable), documents),
        };
    }

    private static int[] Recency(UnitValues values, int[] documents)
    {
        var changed = Array.ConvertAll(documents, values.Changed);
        var ids = Array.ConvertAll(documents, values.Id);
        var order = Enumerable.Range(0, documents.Length).ToArray();
        Array.Sort(order, (a, b) => changed[a] != changed[b] ? changed[b].CompareTo(changed[a]) : ids[a].CompareTo(ids[b]));

        var recency = new int[order.Length];
        for (var place = 0; place < order.Length; place++) recency[order[place]] = place;
        return recency;
    }

    private static ulong[] Bits(NumericDocValues? values, int[] documents)
    {
        var bits = new ulong[(documents.Length >> 6) + 1];
        for (var rank = 0; values is not null && rank < documents.Length; rank++)
        {
            if (values.Get(documents[rank]) != 0) bits[rank >> 6] |= 1UL << rank;
        }

        return bits;
    }

    private static int[] Starts(NumericDocValues lengths, int[] documents)
    {
        var starts = new int[documents.Length + 1];
        for (var rank = 0; rank < documents.Length; rank++) starts[rank + 1] = starts[rank] + (int)lengths.Get(documents[rank]);
        return starts;
    }

    private static UnitStanding Standing(SortedDocValues standings, int number)
    {
        var bytes = new BytesRef();
        standings.LookupOrd(number, bytes);
        return UnitStanding.Parse(bytes.Utf8ToString());
    }

    /// <summary>Turns Lucene's inverted lists back into rows of tokens.</summary>
    private static (Form[] Forms, int[] Tokens) Tokens(AtomicReader reader, Direction direction, int[] documents, int[] starts)
    {
        var forms = new List<Form>();
        var tokens = new int[starts[^1]];
        var starting = new int[reader.MaxDoc];
        for (var rank = 0; rank < documents.Length; rank++) starting[documents[rank]] = starts[rank];

        var terms = reader.GetTerms(direction.Forms)?.GetEnumerator();
        DocsAndPositionsEnum? places = null;
        while (terms is not null && terms.MoveNext())
        {
            places = terms.DocsAndPositions(liveDocs: null, places, DocsAndPositionsFlags.NONE);
            for (var document = places.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = places.NextDoc())
            {
                for (var left = places.Freq; left > 0; left--) tokens[starting[document] + places.NextPosition()] = forms.Count;
            }

            forms.Add(FormTerm.Read(terms.Term, direction.From));
        }

        return ([.. forms], tokens);
    }
}
