using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A segment to look up, without threshold or number of matches: the oracle tells all.</summary>
/// <param name="SourceLanguage">Language of <paramref name="Segment"/>.</param>
/// <param name="TargetLanguage">Language wanted.</param>
/// <param name="Segment">The segment.</param>
internal sealed record OracleQuery(LanguageTag SourceLanguage, LanguageTag TargetLanguage, Segment Segment)
{
    /// <summary>A segment without tags.</summary>
    public OracleQuery(LanguageTag sourceLanguage, LanguageTag targetLanguage, string text)
        : this(sourceLanguage, targetLanguage, new Segment(text))
    {
    }

    public string Text => Segment.Text;


    public SegmentContext Context { get; init; } = SegmentContext.None;

    /// <summary>True where the next segment does not count for the context.</summary>
    public bool PreviousAlone { get; init; }

    /// <summary>The day that validity is judged by; null if it is not.</summary>
    public DateOnly? Today { get; init; }
}
