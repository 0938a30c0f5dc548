namespace Terminology.Memories;

/// <summary>Points off a score.</summary>
/// <param name="Name">What for, one of the constants.</param>
/// <param name="Points">Percent points, from 1.</param>
public readonly record struct Penalty(string Name, int Points)
{
    /// <summary>The memory's own setting.</summary>
    public const string Memory = "memory";

    /// <summary>What the request takes off a memory.</summary>
    public const string Request = "request";

    /// <summary>Machine translation.</summary>
    public const string Machine = "machine";

    /// <summary>Aligned documents: 1.</summary>
    public const string Alignment = "alignment";

    /// <summary>Not yet reviewed: 1.</summary>
    public const string Draft = "draft";

    /// <summary>Another regional variant than the one asked for.</summary>
    public const string Variant = "variant";

    /// <summary>Replaced by a later edition, or no longer valid.</summary>
    public const string Superseded = "superseded";

    /// <summary>In a near match 1 for each number that differs, if they cannot be replaced in the target.</summary>
    public const string Numbers = "numbers";

    /// <summary>Several translations of this very text: 1.</summary>
    public const string Ambiguous = "ambiguous";
}
