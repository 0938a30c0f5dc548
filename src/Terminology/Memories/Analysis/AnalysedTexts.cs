using System.Globalization;
using System.Text;
using Terminology.Indexing.Segments;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories.Analysis;

/// <summary>Documents to analyse, segment by segment in their order. Not thread-safe; some 6 bytes a character.</summary>
/// <param name="language">Their language.</param>
public sealed class AnalysedTexts(LanguageTag language)
{
    /// <summary>Most segments of an analysis.</summary>
    public const int MaxSegments = 200_000;

    /// <summary>Most text of an analysis, in UTF-16 code units.</summary>
    public const int MaxLength = 30_000_000;

    /// <summary>Most violations that are collected; whoever has more learns of them when those are gone.</summary>
    public const int MaxViolations = 100;

    /// <summary>Most documents of an analysis.</summary>
    public const int MaxDocuments = 10_000;

    private readonly List<string> documents = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<AnalysedSegment> segments = [];
    private readonly Dictionary<string, int> distinct = new(StringComparer.Ordinal);
    private readonly List<(Volume Volume, int LastDocument)> texts = [];
    private readonly SegmentTableBuilder table = new();
    private readonly List<(ErrorCode Code, Violation Violation)> violations = [];
    private int added;
    private long length;

    /// <summary>Their language.</summary>
    public LanguageTag Language => language;

    /// <summary>Number of segments so far.</summary>
    public int Count => segments.Count;

    /// <summary>Names of the documents in their order.</summary>
    public IReadOnlyList<string> Documents => documents;

    /// <summary>The segments in their order.</summary>
    internal IReadOnlyList<AnalysedSegment> Segments => segments;

    /// <summary>The different texts.</summary>
    internal SegmentTableBuilder Table => table;

    /// <summary>
    /// Adds the next segment. Another name than that of the segment before begins the next document. What is wrong with the segment itself is kept for
    /// <see cref="ThrowIfRefused"/>, so that all of it is told at once.
    /// </summary>
    /// <param name="document">Name of its document, 1 to 200 UTF-16 code units.</param>
    /// <param name="text">Its text, within the limits of <see cref="UnitRules"/>.</param>
    /// <param name="key">What the document calls it, at most 200 UTF-16 code units; empty if nothing.</param>
    /// <exception cref="TerminologyException">
    /// <see cref="ErrorCode.TooLarge"/>: more than <see cref="MaxSegments"/>, <see cref="MaxDocuments"/> or <see cref="MaxLength"/>; <see cref="ErrorCode.InvalidValue"/>:
    /// the document has no name, or ended before; the field is <c>segments[n].document</c> with the number of the segment in the analysis, from 0.
    /// </exception>
    public void Add(string document, string text, string key)
    {
        if (added == MaxSegments) throw TooMuch($"{MaxSegments:#,0} segments");
        if ((length += text.Length) > MaxLength) throw TooMuch($"{MaxLength:#,0} UTF-16 code units");

        var path = string.Create(CultureInfo.InvariantCulture, $"segments[{added++}]");
        if (documents.Count == 0 || documents[^1] != document) Begin(document, $"{path}.document");
        var isKnown = distinct.TryGetValue(text, out var number);
        if (IsRefused(text, key, isKnown, path)) return;

        var last = documents.Count - 1;
        var occurrence = Occurrence.First;
        if (isKnown || distinct.TryGetValue(text.Normalize(NormalizationForm.FormC), out number))
        {
            occurrence = texts[number].LastDocument == last ? Occurrence.InDocument : Occurrence.InEarlierDocument;
            texts[number] = texts[number] with { LastDocument = last };
        }
        else
        {
            number = AddDistinct(TokenizedSegment.Of(new Segment(text), language), last);
        }

        segments.Add(new AnalysedSegment(text, key, last, number, occurrence));
    }

    /// <summary>How much text a segment is.</summary>
    internal Volume VolumeOf(AnalysedSegment segment) => texts[segment.Distinct].Volume;

    /// <summary>What stands around a segment in its document.</summary>
    internal SegmentContext ContextOf(int index)
    {
        return new SegmentContext(At(index - 1), At(index + 1), segments[index].Key);

        Neighbour At(int other)
            => other >= 0 && other < segments.Count && segments[other].Document == segments[index].Document ? Neighbour.Of(segments[other].Text) : Neighbour.Boundary;
    }

    /// <summary>Refuses the texts if any segment is wrong.</summary>
    /// <exception cref="TerminologyException">
    /// <see cref="ErrorCode.InvalidText"/>, <see cref="ErrorCode.TooLarge"/>: segments, with all violations up to <see cref="MaxViolations"/>; fields are <c>segments[n].text</c> and
    /// <c>segments[n].key</c>.
    /// </exception>
    public void ThrowIfRefused() => UnitRules.ThrowIfAny(violations);

    private bool IsRefused(string text, string key, bool isKnown, string path)
    {
        List<(ErrorCode Code, Violation Violation)> found = [];
        if (!isKnown) UnitRules.CheckSegment(text, language, $"{path}.text", found);
        UnitRules.CheckContext(SegmentContext.None with { Key = key }, language, path, found);
        violations.AddRange(found.Take(MaxViolations - violations.Count));
        return found.Count > 0;
    }

    private int AddDistinct(TokenizedSegment segment, int document)
    {
        var number = table.Add(segment);
        distinct.Add(segment.Composed, number);
        texts.Add((Volume.Of(WordCount.Of(segment)), document));
        return number;
    }

    private void Begin(string document, string field)
    {
        if (document.Length is 0 or > UnitRules.MaxDocumentLength)
            throw new TerminologyException(ErrorCode.InvalidValue, field, $"The document's name has {document.Length} UTF-16 code units; expected 1 to {UnitRules.MaxDocumentLength}.");
        if (documents.Count == MaxDocuments) throw TooMuch($"{MaxDocuments:#,0} documents");
        if (!names.Add(document))
            throw new TerminologyException(ErrorCode.InvalidValue, field, "A document of this name ended before; expected the segments of a document one after the other, and a name of its own for each.");
        documents.Add(document);
    }

    private static TerminologyException TooMuch(FormattableString most)
        => new(ErrorCode.TooLarge, "segments", $"The texts have more than {most.ToString(CultureInfo.InvariantCulture)}; analyse them in parts.");
}
