using Terminology.Matching;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A match as the oracle sees it.</summary>
/// <param name="Memory">Name of its memory.</param>
/// <param name="Place">Place of its memory in the request.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Reverse">True if the unit was translated in the other direction.</param>
/// <param name="Figures">The score before context and penalties.</param>
internal sealed record OracleMatch(string Memory, int Place, TranslationUnit Unit, bool Reverse, OracleFigures Figures)
{
    public OracleContext Context { get; init; }

    /// <summary>3 for 102, 2 for 101, 1 for one neighbour alone, 0 for nothing.</summary>
    public int Level { get; init; }

    public IReadOnlyList<(string Name, int Points)> Penalties { get; init; } = [];

    /// <summary>True where as many numbers differ and cannot be replaced in the target.</summary>
    public bool NumberFlag { get; init; }

    /// <summary>The matches that say the same, this one first; set by the look-up.</summary>
    public IReadOnlyList<OracleMatch> Origins { get; init; } = [];

    public Segment Source => Reverse ? Unit.Content.TargetSegment : Unit.Content.SourceSegment;

    public Segment Target => Reverse ? Unit.Content.SourceSegment : Unit.Content.TargetSegment;

    public LanguageTag SourceLanguage => Reverse ? Unit.Content.TargetLanguage : Unit.Content.SourceLanguage;

    public LanguageTag TargetLanguage => Reverse ? Unit.Content.SourceLanguage : Unit.Content.TargetLanguage;

    public bool Ambiguous => Penalties.Any(penalty => penalty.Name == "ambiguous");

    /// <summary>What identical context adds; nothing to a penalised match.</summary>
    public int ContextPoints => Penalties.Count == 0 ? Math.Max(0, Level - 1) : 0;

    /// <summary>CONTEXT where identical context lifts the score.</summary>
    public MatchKind Kind => ContextPoints > 0 ? MatchKind.Context : Figures.Kind;

    public int Gross => Figures.Percent + ContextPoints;

    public int BasisPoints => Figures.BasisPoints + (100 * ContextPoints);

    public int Net => Math.Max(0, Gross - Penalties.Sum(penalty => penalty.Points));

    /// <summary>Machine translation 0, draft 1, reviewed 2, approved 3.</summary>
    public int Standing => Unit.Content.Origin == UnitOrigin.Machine ? 0 : (int)Unit.Content.Status;
}
