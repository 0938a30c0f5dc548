using Terminology.Model;

namespace Terminology.Memories;

/// <summary>A segment to look up. Units are found in both directions.</summary>
/// <param name="SourceLanguage">Language of <paramref name="Text"/>.</param>
/// <param name="TargetLanguage">Language wanted; another language than <paramref name="SourceLanguage"/>, or another variant of it.</param>
/// <param name="Text">The segment, within the limits of <see cref="UnitRules"/>.</param>
public sealed record LookupQuery(LanguageTag SourceLanguage, LanguageTag TargetLanguage, string Text)
{
    /// <summary>Lowest <see cref="MinScore"/>, in percent.</summary>
    public const int LowestMinScore = 30;

    /// <summary>Highest <see cref="MaxMatches"/>.</summary>
    public const int MostMatches = 500;

    /// <summary>Lowest score to return, in percent after penalties, 30 to 100; default 70.</summary>
    public int MinScore { get; init; } = 70;

    /// <summary>Most matches to return, 1 to 500; default 5.</summary>
    public int MaxMatches { get; init; } = 5;
}
