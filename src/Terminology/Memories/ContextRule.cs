namespace Terminology.Memories;

/// <summary>What makes an exact match one of context. The numbers are those of the contract.</summary>
public enum ContextRule
{
    /// <summary>101 where both neighbours are equal or the key is, 102 where both are.</summary>
    NeighboursOrKey = 1,

    /// <summary>101 where the previous segment is equal or the key is, 102 where both are.</summary>
    PreviousOrKey = 2,
}
