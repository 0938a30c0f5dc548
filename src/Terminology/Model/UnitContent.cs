namespace Terminology.Model;

/// <summary>What a translation unit says: a segment in two languages, bit-exact, and where it comes from.</summary>
/// <param name="SourceLanguage">Language of <paramref name="Source"/>.</param>
/// <param name="TargetLanguage">Language of <paramref name="Target"/>; another tag than <paramref name="SourceLanguage"/>.</param>
/// <param name="Source">The segment that was translated.</param>
/// <param name="Target">Its translation.</param>
public sealed record UnitContent(LanguageTag SourceLanguage, LanguageTag TargetLanguage, string Source, string Target)
{
    /// <summary>How far it has been approved.</summary>
    public UnitStatus Status { get; init; } = UnitStatus.Reviewed;

    /// <summary>Where the translation comes from.</summary>
    public UnitOrigin Origin { get; init; } = UnitOrigin.Translator;

    /// <summary>Name of its document; empty if none.</summary>
    public string Document { get; init; } = "";

    /// <summary>What stood around <see cref="Source"/> in its document.</summary>
    public SegmentContext Context { get; init; } = SegmentContext.None;

    /// <summary>Whether a later edition has replaced it.</summary>
    public bool Superseded { get; init; }

    /// <summary>Last day it is valid; null if there is no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>First day it is valid; null if it always was.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Edition of the text it comes from (<c>Incoterms 2020</c>); empty if not stated.</summary>
    public string Edition { get; init; } = "";

    /// <summary>Who wrote the translation; empty if not stated.</summary>
    public string Author { get; init; } = "";

    /// <summary>Remarks, in their order.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>What else tools said of it, in their order; names may repeat.</summary>
    public ValueList<UnitProperty> Properties { get; init; } = [];

    /// <summary>Inline tags of <see cref="Source"/>, by position.</summary>
    public ValueList<InlineTag> SourceTags { get; init; } = [];

    /// <summary>Inline tags of <see cref="Target"/>, by position.</summary>
    public ValueList<InlineTag> TargetTags { get; init; } = [];

    /// <summary><see cref="Source"/> with its tags.</summary>
    public Segment SourceSegment => new(Source, SourceTags);

    /// <summary><see cref="Target"/> with its tags.</summary>
    public Segment TargetSegment => new(Target, TargetTags);
}
