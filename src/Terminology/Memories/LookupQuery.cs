using System.Collections.Immutable;
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

    /// <summary>Inline tags of the segment, by position.</summary>
    public ValueList<InlineTag> Tags { get; init; } = [];

    /// <summary>What stands around the segment in its document.</summary>
    public SegmentContext Context { get; init; } = SegmentContext.None;

    /// <summary>What makes a match one of context.</summary>
    public ContextRule ContextRule { get; init; } = ContextRule.NeighboursOrKey;

    /// <summary>Points off the matches of single memories, 0 to 99, by name, beside their own settings.</summary>
    public IReadOnlyDictionary<string, int> RequestPenalties { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Points off for machine translation, other variants and what is out of date.</summary>
    public PenaltyPoints PenaltyPoints { get; init; } = new();

    /// <summary>The day on which units must be valid; null if that does not matter.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Time to search, more than zero; null if all is to be searched whatever it takes.</summary>
    public TimeSpan? TimeBudget { get; init; }
}
