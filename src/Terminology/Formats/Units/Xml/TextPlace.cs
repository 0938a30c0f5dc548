namespace Terminology.Formats.Units.Xml;

/// <summary>A place in a text.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
internal readonly record struct TextPlace(int Line, int Column) : IComparable<TextPlace>
{
    /// <inheritdoc/>
    public int CompareTo(TextPlace other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    public static bool operator <(TextPlace left, TextPlace right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPlace left, TextPlace right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPlace left, TextPlace right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPlace left, TextPlace right) => left.CompareTo(right) >= 0;
}
