namespace Terminology.Formats.Units;

/// <summary>How much a compressed file may hold.</summary>
public sealed record ArchiveLimits
{
    /// <summary>Most bytes of all members together, unpacked; default 64 GiB.</summary>
    public long MaxBytes { get; init; } = 64L << 30;

    /// <summary>Most bytes that one packed byte may give, counted from the 10th MiB on; default 200. Translation memories give 5 to 40.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>Most members of an archive; default 1,000.</summary>
    public int MaxMembers { get; init; } = 1_000;
}
