namespace Terminology.Model;

/// <summary>What an inline tag does. The numbers are those of the contract.</summary>
public enum InlineTagKind
{
    /// <summary>Opens a pair.</summary>
    Open = 1,

    /// <summary>Closes a pair.</summary>
    Close = 2,

    /// <summary>Stands alone.</summary>
    Single = 3,
}
