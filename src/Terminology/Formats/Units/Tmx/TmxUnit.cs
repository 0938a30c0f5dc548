namespace Terminology.Formats.Units.Tmx;

/// <summary>A <c>tu</c> as the file holds it.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Part">What the file says of it.</param>
/// <param name="Variants">Its variants, in the order of the file.</param>
internal sealed record TmxUnit(FilePlace Place, TmxPart Part, IReadOnlyList<TmxVariant> Variants)
{
    /// <summary>Where the first character stands that no document holds; null if there is none.</summary>
    public FilePlace? Illegal { get; init; }

    /// <summary>Whether it is larger than a reader keeps; the rest of it is then not there.</summary>
    public bool IsTooLarge { get; init; }
}
