using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>An inline code as it was read, before the ends of pairs have found each other.</summary>
/// <param name="element">Its element.</param>
/// <param name="kind">What it does if its pair is whole.</param>
/// <param name="position">Where it stands in the text, in UTF-16 code units from 0.</param>
internal sealed class TmxRawCode(string element, InlineTagKind kind, int position)
{
    public string Element { get; } = element;

    public InlineTagKind Kind { get; } = kind;

    public int Position { get; } = position;

    /// <summary>Its <c>i</c>; null if it has none.</summary>
    public string? Number { get; set; }

    /// <summary>Its other attributes.</summary>
    public List<UnitProperty> Attributes { get; } = [];

    /// <summary>Its native code.</summary>
    public string Native { get; set; } = "";

    /// <summary>What it holds as XML, where that is more than its native code.</summary>
    public string? Content { get; set; }

    /// <summary>Name of the element where it is none of TMX.</summary>
    public string? ForeignName { get; init; }

    /// <summary>The other end of its pair; null while it is not found.</summary>
    public TmxRawCode? Partner { get; set; }
}
