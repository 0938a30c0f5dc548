namespace Terminology.Indexing;

/// <summary>How far a search is to go, asked at every candidate.</summary>
/// <param name="Lowest">Lowest score of interest at the time, 1 to 100; rises while better units are found.</param>
/// <param name="IsOver">Whether to leave the rest.</param>
internal sealed record SearchLimits(Func<int> Lowest, Func<bool> IsOver);
