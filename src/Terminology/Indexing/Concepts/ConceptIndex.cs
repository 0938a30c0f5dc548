using Lucene.Net.Search;

namespace Terminology.Indexing.Concepts;

/// <summary>
/// The forms of a glossary, indexed in RAM. Forms are known by their number, which is their rank: every answer is in ascending order, so the first forms that
/// pass are the best ones and nothing needs to be sorted or scored. Immutable; safe for many threads.
/// </summary>
internal sealed class ConceptIndex
{
    private readonly Dictionary<FormKind, KeyIndex> keys;
    private readonly IReadOnlyList<WordSegment> words;

    private ConceptIndex(Dictionary<FormKind, KeyIndex> keys, IReadOnlyList<WordSegment> words, Vocabulary vocabulary)
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
        IReadOnlyList<WordSegment> segments = [];
        Vocabulary? vocabulary = null;
        Dictionary<FormKind, KeyIndex>? keyIndexes = null;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = cancellation },
            () => segments = WordIndexWriter.Write(forms, cancellation),
            () => vocabulary = new Vocabulary(forms),
            () => keyIndexes = Enum.GetValues<FormKind>().ToDictionary(kind => kind, kind => new KeyIndex(KeysOf(forms, kind), forms.Count)));
        return new ConceptIndex(keyIndexes!, segments, vocabulary!);
    }

    /// <summary>The forms of a kind whose key is one of these.</summary>
    public IEnumerable<int> WithKey(FormKind kind, IReadOnlyList<string> wanted) => keys[kind].WithKey(wanted);

    /// <summary>The terms whose key begins with one of these, none of them empty.</summary>
    public IEnumerable<int> BeginningWith(IReadOnlyList<string> beginnings) => keys[FormKind.Term].BeginningWith(beginnings);

    /// <summary>The terms that hold, for each list, one of its words; with the sum of the distances.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<(int Form, int Distance)> Holding(IEnumerable<IReadOnlyList<NearWord>> wanted, CancellationToken cancellation)
    {
        var choices = new List<IReadOnlyList<NearWord>>();
        foreach (var choice in wanted)
        {
            // What is wanted may be costly to work out: one word that nothing stands for ends it.
            if (choice.Count == 0) yield break;
            choices.Add(choice);
        }

        if (choices.Count == 0) yield break;
        foreach (var segment in words)
        {
            foreach (var (form, distance) in Holding(segment, choices, cancellation)) yield return (form, distance);
        }
    }

    private static IEnumerable<(int Form, int Distance)> Holding(WordSegment segment, List<IReadOnlyList<NearWord>> choices, CancellationToken cancellation)
    {
        var lanes = new List<WordLane>(choices.Count);
        foreach (var choice in choices)
        {
            if (WordLane.Open(segment.Reader, choice) is not { } lane) yield break;
            lanes.Add(lane);
        }

        lanes.Sort((a, b) => a.Cost.CompareTo(b.Cost));
        for (var form = lanes[0].Next(); form != DocIdSetIterator.NO_MORE_DOCS; form = lanes[0].Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Distance(lanes, form) is var distance and >= 0) yield return (segment.First + form, distance);
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
