using Terminology.Matching;

namespace Terminology.Tests.Oracle;

/// <summary>How alike two segments are, as the oracle computes it.</summary>
/// <param name="Kind">How near.</param>
/// <param name="Percent">Whole percent, before context and penalties.</param>
/// <param name="BasisPoints">Hundredths of a percent.</param>
/// <param name="Distance">Cost of the cheapest path.</param>
/// <param name="Weight">Weight of the heavier segment.</param>
internal readonly record struct OracleFigures(MatchKind Kind, int Percent, int BasisPoints, int Distance, int Weight)
{
    /// <summary>The same figures of the engine.</summary>
    public static OracleFigures? Of(Similarity? similarity) => similarity is { } s ? new(s.Kind, s.Percent, s.BasisPoints, s.Distance, s.Weight) : null;
}
