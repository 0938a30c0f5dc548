using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Terminology.Indexing;

/// <summary>
/// The forms of a glossary, indexed in RAM. Forms are known by their number, which is their rank: every answer is in ascending order, so the first forms that
/// pass are the best ones and nothing needs to be sorted or scored. Immutable; safe for many threads.
/// </summary>
internal sealed class ConceptIndex
{
    private readonly Dictionary<FormKind, KeyIndex> keys;
    private readonly AtomicReader? words;

    private ConceptIndex(Dictionary<FormKind, KeyIndex> keys, AtomicReader? words, Vocabulary vocabulary)
    {
        this.keys = keys;
        this.words = words;
        Vocabulary = vocabulary;
    }

    /// <summary>The words of the terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Indexes forms, best first.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ConceptIndex Build(IReadOnlyList<IndexedForm> forms, CancellationToken cancellation)
    {
        AtomicReader? wordIndex = null;
        Vocabulary? vocabulary = null;
        Dictionary<FormKind, KeyIndex>? keyIndexes = null;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellation },
            () => wordIndex = WordIndexWriter.Write(forms, cancellation),
            () => vocabulary = new Vocabulary(forms),
            () => keyIndexes = Enum.GetValues<FormKind>().ToDictionary(kind => kind, kind => new KeyIndex(KeysOf(forms, kind), forms.Count)));
        return new ConceptIndex(keyIndexes!, wordIndex, vocabulary!);
    }

    /// <summary>The forms of a kind whose key is one of these.</summary>
    public IEnumerable<int> WithKey(FormKind kind, IReadOnlyList<string> wanted) => keys[kind].WithKey(wanted);

    /// <summary>The terms whose key begins with one of these, none of them empty.</summary>
    public IEnumerable<int> BeginningWith(IReadOnlyList<string> beginnings) => keys[FormKind.Term].BeginningWith(beginnings);

    /// <summary>The terms that hold, for each list, one of its words; with the sum of the distances.</summary>
    public IEnumerable<(int Form, int Distance)> Holding(IEnumerable<IReadOnlyList<NearWord>> wanted)
    {
        if (words is null) yield break;
        var lanes = new List<WordLane>();
        foreach (var choice in wanted)
        {
            if (WordLane.Open(words, choice) is not { } lane) yield break;
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

    private static IEnumerable<(string Key, int Form)> KeysOf(IReadOnlyList<IndexedForm> forms, FormKind kind)
    {
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].Kind != kind) continue;
            var key = forms[i].Form.Key;
            yield return (key, i);
            if (forms[i].Form.KeyWithoutArticle is var bare && bare.Length < key.Length) yield return (bare, i);
        }
    }
}
