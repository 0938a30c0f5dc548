using Terminology.Indexing;

namespace Terminology.Memories;

/// <summary>The nearest units of a segment.</summary>
/// <param name="Matches">Best first, in the total order of <see cref="MemoryLookup"/>.</param>
/// <param name="CandidatesLeft">Number of units that might still have matched when the time was over; 0 when no match can have been missed.</param>
/// <param name="Snapshot">Number of the newest change that the memories searched showed.</param>
public sealed record LookupAnswer(IReadOnlyList<Match> Matches, long CandidatesLeft, long Snapshot)
{
    /// <summary>True when no match can have been missed.</summary>
    public bool Exhaustive => CandidatesLeft == 0;

    /// <summary>What finding them took.</summary>
    internal SearchCost Cost { get; init; }
}
