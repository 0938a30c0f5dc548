namespace Terminology.Model;

/// <summary>An inline tag of a segment, as one object whatever its native code.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Id">Number that the two tags of a pair share, and that tells tags of a kind apart.</param>
/// <param name="Position">Where it stands in the text, in UTF-16 code units from 0; tags at one place keep their order.</param>
public readonly record struct InlineTag(InlineTagKind Kind, int Id, int Position);
