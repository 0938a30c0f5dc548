namespace Terminology.Model;

/// <summary>What an inline tag does.</summary>
public enum InlineTagKind
{
    /// <summary>Opens a pair.</summary>
    Open,

    /// <summary>Closes a pair.</summary>
    Close,

    /// <summary>Stands alone.</summary>
    Single,
}
