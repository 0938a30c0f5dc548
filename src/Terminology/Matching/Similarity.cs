namespace Terminology.Matching;

/// <summary>How alike two segments are, with all that is needed to compute it again.</summary>
/// <param name="Kind">How near.</param>
/// <param name="Percent">Whole percent, 0 to 102; 100 and more only for identical segments.</param>
/// <param name="BasisPoints">Hundredths of a percent, 0 to 10,200; for fuzzy and reorder the exact ratio, rounded down.</param>
/// <param name="Distance">Cost of the cheapest edit path, in hundredths of a word.</param>
/// <param name="Weight">Weight of the heavier segment, in hundredths of a word.</param>
public readonly record struct Similarity(MatchKind Kind, int Percent, int BasisPoints, int Distance, int Weight)
{
    /// <summary>Of a near match: how many numbers differ in value.</summary>
    internal int Numbers { get; init; }

    /// <summary>Of a near match: whether the query's value and kind are certain for each number that differs.</summary>
    internal bool NumbersCertain { get; init; }
}
