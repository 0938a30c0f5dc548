using Terminology.Matching;
using Terminology.Matching.Critical;
using Terminology.Matching.Numbers;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>A unit found for a segment, with all that its score is made of.</summary>
/// <param name="Memory">Name of its memory.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Reverse">True if the unit was translated in the other direction.</param>
/// <param name="Similarity">Its score before penalties.</param>
/// <param name="Penalties">What is taken off; empty if nothing is.</param>
/// <param name="Operations">What turns the query into <see cref="Source"/>, left to right, equal tokens left out.</param>
public sealed record Match(string Memory, TranslationUnit Unit, bool Reverse, Similarity Similarity, IReadOnlyList<Penalty> Penalties, IReadOnlyList<EditOperation> Operations)
{
    /// <summary>Most <see cref="Origins"/>.</summary>
    public const int MostOrigins = 20;

    /// <summary>What of the context is equal; nothing if the texts are not.</summary>
    public ContextMatch Context { get; init; }

    /// <summary>Differences that change what the text means in trade, whatever the score says.</summary>
    public IReadOnlyList<CriticalFlag> Flags { get; init; } = [];

    /// <summary><see cref="Target"/> with the numbers of the query; null if no number differs, or not all can be replaced safely.</summary>
    public RepairedTarget? Repaired { get; init; }

    /// <summary>The units that say the same, this one first, in the order of matches; at most <see cref="MostOrigins"/>.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Number of units that say the same, this one included.</summary>
    public int OriginCount { get; init; } = 1;

    /// <summary>Percent after penalties, 0 to 102.</summary>
    public int Score => Math.Max(0, Similarity.Percent - Penalties.Sum(penalty => penalty.Points));

    /// <summary>True if the memories hold several translations of this very text.</summary>
    public bool Ambiguous => Penalties.Any(penalty => penalty.Name == Penalty.Ambiguous);

    /// <summary>The unit's text in the language of the query.</summary>
    public string Source => Reverse ? Unit.Content.Target : Unit.Content.Source;

    /// <summary>The unit's text in the language wanted.</summary>
    public string Target => Reverse ? Unit.Content.Source : Unit.Content.Target;

    /// <summary><see cref="Source"/> with its tags.</summary>
    public Segment SourceSegment => Reverse ? Unit.Content.TargetSegment : Unit.Content.SourceSegment;

    /// <summary><see cref="Target"/> with its tags.</summary>
    public Segment TargetSegment => Reverse ? Unit.Content.SourceSegment : Unit.Content.TargetSegment;

    /// <summary>Language of <see cref="Source"/>, as stored.</summary>
    public LanguageTag SourceLanguage => Reverse ? Unit.Content.TargetLanguage : Unit.Content.SourceLanguage;

    /// <summary>Language of <see cref="Target"/>, as stored.</summary>
    public LanguageTag TargetLanguage => Reverse ? Unit.Content.SourceLanguage : Unit.Content.TargetLanguage;
}
