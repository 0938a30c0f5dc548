using Terminology.Model;

namespace Terminology.Formats.Units;

/// <summary>A translation unit as a file holds it.</summary>
/// <param name="Content">What it says.</param>
/// <param name="Place">Where it stands in the file; a writer does not need it.</param>
public sealed record FileUnit(UnitContent Content, FilePlace Place)
{
    /// <summary>When it was created, as the file says; null if the file does not.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>When it was last changed, as the file says; null if the file does not.</summary>
    public DateTimeOffset? Changed { get; init; }
}
