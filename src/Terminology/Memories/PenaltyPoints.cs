namespace Terminology.Memories;

/// <summary>Points off for what a service may see otherwise than others; whole percent points, 0 to 99.</summary>
public sealed record PenaltyPoints
{
    /// <summary>Machine translation; default 5.</summary>
    public int Machine { get; init; } = 5;

    /// <summary>Another regional variant than the one asked for; default 2.</summary>
    public int Variant { get; init; } = 2;

    /// <summary>Replaced by a later edition, or no longer valid; default 5.</summary>
    public int Superseded { get; init; } = 5;
}
