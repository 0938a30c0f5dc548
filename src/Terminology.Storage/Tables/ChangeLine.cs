namespace Terminology.Storage.Tables;

/// <summary>A change as the log or the unit itself tells it.</summary>
internal sealed class ChangeLine
{
    /// <summary>Number of the change.</summary>
    public long Sequence { get; init; }

    /// <summary>Id of the unit, 16 bytes.</summary>
    public byte[] Unit { get; init; } = [];
}
