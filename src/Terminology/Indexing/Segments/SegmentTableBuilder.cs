using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>Lays segments that no index holds out for search: their numbers, in the order they were added, stand in the place of Lucene's.</summary>
internal sealed class SegmentTableBuilder
{
    private readonly Dictionary<Form, int> numbers = [];
    private readonly List<Form> forms = [];
    private readonly List<int> tokens = [];
    private readonly List<int> starts = [0];
    private readonly List<int> weights = [];
    private readonly List<ulong> exactHashes = [];

    /// <summary>Adds a segment and returns its number, from 0. O(tokens).</summary>
    public int Add(TokenizedSegment segment)
    {
        foreach (var form in segment.Forms)
        {
            if (numbers.TryAdd(form, forms.Count)) forms.Add(form);
            tokens.Add(numbers[form]);
        }

        starts.Add(tokens.Count);
        weights.Add(segment.Forms.Sum(form => form.Weight));
        exactHashes.Add(segment.ExactHash());
        return weights.Count - 1;
    }

    /// <summary>The table of the segments added. O(tokens).</summary>
    public SegmentTable Build()
    {
        var documents = Enumerable.Range(0, weights.Count).ToArray();
        var sorted = weights.ToArray();
        Array.Sort(sorted, documents);
        var (rowStarts, rows) = Rows(documents);
        var all = forms.ToArray();
        return new SegmentTable
        {
            Documents = documents,
            Weights = sorted,
            ExactHashes = Array.ConvertAll(documents, number => exactHashes[number]),
            Starts = rowStarts,
            Tokens = rows,
            Forms = all,
            Classes = Array.ConvertAll(all, form => (byte)form.Class),
            Groups = new FormGroups(all),
            Postings = new KeyPostings(all, rowStarts, rows),
            Skeletons = new SkeletonHashes(all, rowStarts, rows),
            StandingNumbers = new int[documents.Length],
            Standings = [],
            Recency = new int[documents.Length],
            Repairable = new ulong[(documents.Length >> 6) + 1],
        };
    }

    private (int[] Starts, int[] Tokens) Rows(int[] documents)
    {
        var (rowStarts, rows) = (new int[documents.Length + 1], new int[tokens.Count]);
        for (var rank = 0; rank < documents.Length; rank++)
        {
            var (start, end) = (starts[documents[rank]], starts[documents[rank] + 1]);
            tokens.CopyTo(start, rows, rowStarts[rank], end - start);
            rowStarts[rank + 1] = rowStarts[rank] + end - start;
        }

        return (rowStarts, rows);
    }
}
