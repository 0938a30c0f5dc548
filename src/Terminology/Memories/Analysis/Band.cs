namespace Terminology.Memories.Analysis;

/// <summary>What a segment asks of its translator, least first; the numbers are those of the contract.</summary>
public enum Band
{
    /// <summary>An identical segment with both neighbours and the key identical.</summary>
    Context102 = 1,

    /// <summary>An identical segment with both neighbours or the key identical.</summary>
    Context101 = 2,

    /// <summary>It stood in the same document before.</summary>
    Repetition = 3,

    /// <summary>It stood in an earlier document of the same analysis.</summary>
    RepetitionAcross = 4,

    /// <summary>An identical segment.</summary>
    Exact = 5,

    /// <summary>95 to 99 percent.</summary>
    From95 = 6,

    /// <summary>85 to 94 percent.</summary>
    From85 = 7,

    /// <summary>75 to 84 percent.</summary>
    From75 = 8,

    /// <summary>50 to 74 percent.</summary>
    From50 = 9,

    /// <summary>Nothing of 50 percent or more.</summary>
    None = 10,
}
