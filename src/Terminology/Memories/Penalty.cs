namespace Terminology.Memories;

/// <summary>Points off a score.</summary>
/// <param name="Name">What for, one of the constants.</param>
/// <param name="Points">Percent points, from 1.</param>
public readonly record struct Penalty(string Name, int Points)
{
    /// <summary>The memory's own setting.</summary>
    public const string Memory = "memory";

    /// <summary>Machine translation: 5.</summary>
    public const string Machine = "machine";

    /// <summary>Aligned documents: 1.</summary>
    public const string Alignment = "alignment";

    /// <summary>Not yet reviewed: 1.</summary>
    public const string Draft = "draft";

    /// <summary>Another regional variant than the one asked for: 2.</summary>
    public const string Variant = "variant";

    /// <summary>Several translations of this very text: 1.</summary>
    public const string Ambiguous = "ambiguous";
}
