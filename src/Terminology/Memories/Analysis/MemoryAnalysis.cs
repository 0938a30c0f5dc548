using Terminology.Indexing.Segments;

namespace Terminology.Memories.Analysis;

/// <summary>Tells how much of some texts the memories, and the texts themselves, have translated already.</summary>
/// <remarks>
/// A segment falls into one band: 102, 101, repetition in its document, repetition of an earlier document, then that of its best match's score after penalties
/// (100, 95–99, 85–94, 75–84, 50–74) or none. Beside it stands the likeness to the nearest earlier segment, where that is better than the best match.
/// Deterministic for one state of the memories. Not thread-safe.
/// </remarks>
public sealed class MemoryAnalysis
{
    /// <summary>Lowest score that counts, in percent, and the default.</summary>
    public const int LowestScore = 50;

    /// <summary>Score from which a flag is told: below it no match would be used unseen anyway.</summary>
    private const int Usable = 75;

    private readonly LookupQuery query;
    private readonly AnalysedTexts texts;
    private readonly Func<LookupQuery, CancellationToken, LookupAnswer> lookup;
    private readonly EarlierSegments earlier;
    private readonly VolumeTally[] documents;
    private readonly VolumeTally total = new();
    private long firstSnapshot;
    private long lastSnapshot;

    /// <summary>Begins an analysis. O(tokens).</summary>
    /// <param name="query">What all look-ups share; its <see cref="LookupQuery.MinScore"/>, 50 to 100, is the lowest score that counts. Text, context and number of matches are set for each.</param>
    /// <param name="texts">What to analyse; not to be changed any more.</param>
    /// <param name="lookup">Looks a segment up.</param>
    public MemoryAnalysis(LookupQuery query, AnalysedTexts texts, Func<LookupQuery, CancellationToken, LookupAnswer> lookup)
    {
        this.query = query with { MaxMatches = 1, MinScore = Math.Max(LowestScore, query.MinScore) };
        this.texts = texts;
        this.lookup = lookup;
        earlier = new EarlierSegments(texts.Table);
        documents = [.. texts.Documents.Select(_ => new VolumeTally())];
    }

    /// <summary>Number of segments analysed.</summary>
    public int Done { get; private set; }

    /// <summary>What has been found so far.</summary>
    public AnalysisReport Report
        => new([.. documents.Zip(texts.Documents, (tally, name) => tally.ToAnalysis(name))], total.ToAnalysis(""), firstSnapshot, lastSnapshot, StemTables.Version);

    /// <summary>Analyses the next segment; false if there is none.</summary>
    /// <param name="cancellationToken">Checked at every candidate.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public bool Advance(CancellationToken cancellationToken)
    {
        if (Done == texts.Count) return false;

        var segment = texts.Segments[Done];
        var best = BestMatch(segment, cancellationToken);
        var score = best?.Score ?? 0;
        var band = BandOf(segment.Occurrence, score);
        var better = band > Band.Exact ? BetterBand(segment, score, cancellationToken) : null;
        var isBlocked = band >= Band.Exact && score >= Usable && best!.Flags.Count > 0;
        var volume = texts.VolumeOf(segment);
        documents[segment.Document].Add(volume, band, isBlocked, better);
        total.Add(volume, band, isBlocked, better);
        Done++;
        return true;
    }

    /// <summary>The best match; of a repetition only one that could come before it.</summary>
    private Match? BestMatch(AnalysedSegment segment, CancellationToken cancellationToken)
    {
        var asked = query with { Text = segment.Text, Context = texts.ContextOf(Done), MinScore = segment.Occurrence == Occurrence.First ? query.MinScore : 100 };
        var answer = lookup(asked, cancellationToken);
        if (Done == 0) firstSnapshot = answer.Snapshot;
        lastSnapshot = answer.Snapshot;
        return answer.Matches is [var best, ..] ? best : null;
    }

    private static Band BandOf(Occurrence occurrence, int score) => (Bands.Of(score), occurrence) switch
    {
        (Band.Context102 or Band.Context101, _) => Bands.Of(score),
        (_, Occurrence.InDocument) => Band.Repetition,
        (_, Occurrence.InEarlierDocument) => Band.RepetitionAcross,
        (var band, _) => band,
    };

    private Band? BetterBand(AnalysedSegment segment, int score, CancellationToken cancellationToken)
        => earlier.Nearest(segment.Distinct, Math.Max(query.MinScore, score + 1), cancellationToken) is { } percent ? Bands.Of(percent) : null;
}
