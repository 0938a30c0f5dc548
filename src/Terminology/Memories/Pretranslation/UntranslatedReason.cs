namespace Terminology.Memories.Pretranslation;

/// <summary>Why a segment is left to its translator; the numbers are those of the contract.</summary>
public enum UntranslatedReason
{
    /// <summary>Nothing of 50 percent or more was found.</summary>
    None = 1,

    /// <summary>The best match is under the threshold.</summary>
    Below = 2,

    /// <summary>The best match differs in what changes the meaning in trade.</summary>
    Flagged = 3,

    /// <summary>The memories hold several translations of this very text.</summary>
    Ambiguous = 4,

    /// <summary>A number of the best match differs and cannot be replaced safely.</summary>
    Number = 5,
}
