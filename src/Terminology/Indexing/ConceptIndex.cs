using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Terminology.Indexing;

/// <summary>
/// The forms of a glossary in a Lucene index in RAM. Forms are known by their number, which is their rank: every answer is in ascending order, so the first
/// forms that pass are the best ones and nothing needs to be sorted or scored. Immutable; safe for many threads.
/// </summary>
internal sealed class ConceptIndex
{
    private readonly AtomicReader? reader;

    private ConceptIndex(AtomicReader? reader, Vocabulary vocabulary)
    {
        this.reader = reader;
        Vocabulary = vocabulary;
    }

    /// <summary>The words of the terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Indexes forms, best first.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ConceptIndex Build(IReadOnlyList<IndexedForm> forms, CancellationToken cancellation)
    {
        Vocabulary? vocabulary = null;
        DirectoryReader? directory = null;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellation },
            () => directory = ConceptIndexWriter.Write(forms, cancellation),
            () => vocabulary = new Vocabulary(forms));
        return directory!.Leaves.Count switch
        {
            0 => new ConceptIndex(null, vocabulary!),
            1 => new ConceptIndex(directory.Leaves[0].AtomicReader, vocabulary!),
            _ => throw new InvalidOperationException("The concept index has more than one segment."),
        };
    }

    /// <summary>The forms of a kind whose key is one of these.</summary>
    public IEnumerable<int> WithKey(FormKind kind, IEnumerable<string> keys)
    {
        var field = kind switch
        {
            FormKind.Term => ConceptIndexWriter.Key,
            FormKind.Inflected => ConceptIndexWriter.InflectedKey,
            FormKind.LookupForm => ConceptIndexWriter.LookupKey,
            FormKind.Code => ConceptIndexWriter.Code,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return keys.SelectMany(key => Forms(field, key)).Distinct().Order();
    }

    /// <summary>The terms whose key begins with one of these, none of them empty.</summary>
    public IEnumerable<int> BeginningWith(IReadOnlyList<string> keys)
    {
        if (keys is [{ Length: <= ConceptIndexWriter.LongestEdge } only]) return Forms(ConceptIndexWriter.Edge, only);
        return keys.SelectMany(key => key.Length <= ConceptIndexWriter.LongestEdge ? Forms(ConceptIndexWriter.Edge, key) : FormsInRange(key)).Distinct().Order();
    }

    /// <summary>The terms that hold, for each list, one of its words; with the sum of the distances.</summary>
    public IEnumerable<(int Form, int Distance)> Holding(IEnumerable<IReadOnlyList<NearWord>> words)
    {
        if (reader is null) yield break;
        var lanes = new List<WordLane>();
        foreach (var choice in words)
        {
            if (WordLane.Open(reader, choice) is not { } lane) yield break;
            lanes.Add(lane);
        }

        if (lanes.Count == 0) yield break;
        lanes.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        for (var form = lanes[0].Next(); form != DocIdSetIterator.NO_MORE_DOCS; form = lanes[0].Next())
        {
            if (Distance(lanes, form) is var distance and >= 0) yield return (form, distance);
        }
    }

    private static int Distance(List<WordLane> lanes, int form)
    {
        var sum = 0;
        foreach (var lane in lanes)
        {
            var distance = lane.DistanceAt(form);
            if (distance < 0) return -1;
            sum += distance;
        }

        return sum;
    }

    private IEnumerable<int> Forms(string field, string token)
    {
        if (reader?.GetTermDocsEnum(new Term(field, token)) is not { } postings) yield break;
        for (var form = postings.NextDoc(); form != DocIdSetIterator.NO_MORE_DOCS; form = postings.NextDoc()) yield return form;
    }

    private IEnumerable<int> FormsInRange(string beginning)
    {
        if (reader?.GetTerms(ConceptIndexWriter.Key) is not { } terms) yield break;
        var prefix = new BytesRef(beginning);
        var keys = terms.GetEnumerator();
        if (keys.SeekCeil(prefix) == TermsEnum.SeekStatus.END) yield break;
        DocsEnum? postings = null;
        do
        {
            if (!StringHelper.StartsWith(keys.Term, prefix)) yield break;
            postings = keys.Docs(liveDocs: null, postings, DocsFlags.NONE);
            for (var form = postings.NextDoc(); form != DocIdSetIterator.NO_MORE_DOCS; form = postings.NextDoc()) yield return form;
        }
        while (keys.MoveNext());
    }
}
