namespace Terminology.Model;

/// <summary>An inline tag of a segment, as one object whatever its native code.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Id">Number that the two tags of a pair share, and that tells tags of a kind apart.</param>
/// <param name="Position">Where it stands in the text, in UTF-16 code units from 0; tags at one place keep their order.</param>
public readonly record struct InlineTag(InlineTagKind Kind, int Id, int Position)
{
    private readonly string? native;

    /// <summary>What the document has in its place, bit-exact; empty if that is not known. It does not count when segments are compared.</summary>
    public string Native
    {
        get => native ?? "";
        init => native = value.Length == 0 ? null : value;
    }

    /// <summary>Whether it is the same tag at the same place, whatever its native code.</summary>
    public bool Matches(InlineTag other) => Kind == other.Kind && Id == other.Id && Position == other.Position;
}
