using Terminology.Model;

namespace Terminology.Memories.Concordance;

/// <summary>A unit that holds the words.</summary>
/// <param name="Memory">Name of its memory.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Reverse">True if the side searched is the unit's target.</param>
/// <param name="Highlights">Where the words stand in <see cref="Source"/>: left to right, none over another, at least one.</param>
/// <param name="TargetHighlights">Where the words of the other side stand in <see cref="Target"/>; empty if none were asked for.</param>
public sealed record ConcordanceUnit(
    string Memory, TranslationUnit Unit, bool Reverse, IReadOnlyList<TextSpan> Highlights, IReadOnlyList<TextSpan> TargetHighlights)
{
    /// <summary>The side searched.</summary>
    public string Source => Reverse ? Unit.Content.Target : Unit.Content.Source;

    /// <summary>The other side.</summary>
    public string Target => Reverse ? Unit.Content.Source : Unit.Content.Target;

    /// <summary>Language of <see cref="Source"/>, as stored.</summary>
    public LanguageTag SourceLanguage => Reverse ? Unit.Content.TargetLanguage : Unit.Content.SourceLanguage;

    /// <summary>Language of <see cref="Target"/>, as stored.</summary>
    public LanguageTag TargetLanguage => Reverse ? Unit.Content.SourceLanguage : Unit.Content.TargetLanguage;
}
