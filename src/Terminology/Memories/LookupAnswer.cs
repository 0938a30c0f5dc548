namespace Terminology.Memories;

/// <summary>The nearest units of a segment.</summary>
/// <param name="Matches">Best first, in the total order of <see cref="MemoryLookup"/>.</param>
/// <param name="Exhaustive">True when no match can have been missed.</param>
public sealed record LookupAnswer(IReadOnlyList<Match> Matches, bool Exhaustive);
