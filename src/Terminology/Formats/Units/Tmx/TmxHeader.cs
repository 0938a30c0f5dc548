using System.Text;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>The header of a file as properties of its first unit, and back.</summary>
internal static class TmxHeader
{
    /// <summary>Longest piece of the header in one property, in UTF-16 code units: the longest that a memory takes.</summary>
    public const int MaxLength = 20_000;

    /// <summary>Most properties for what stands inside a header.</summary>
    private const int MaxPieces = 20;

    /// <summary>What the header says and a writer would not say by itself.</summary>
    public static IEnumerable<UnitProperty> Properties(TmxPart header, IReadOnlyList<string> content)
    {
        var defaults = (header.Props.FirstOrDefault(prop => prop.Name == TmxNames.Defaults)?.Value ?? "").Split(' ');
        foreach (var attribute in header.Attributes)
        {
            var isKept = attribute.Name == "srclang" ? TmxLanguage.IsAny(attribute.Value) : !defaults.Contains(attribute.Name);
            if (isKept) yield return new UnitProperty($"{TmxNames.Header}@{attribute.Name}", attribute.Value);
        }

        foreach (var prop in header.Props.Where(prop => TmxNames.OriginProps.Contains(prop.Name)))
            yield return new UnitProperty($"{TmxNames.Header}@{prop.Name[TmxNames.Prefix.Length..]}", prop.Value);

        foreach (var piece in Joined(content).Take(MaxPieces)) yield return new UnitProperty(TmxNames.HeaderContent, piece);
    }

    /// <summary>Writes the header.</summary>
    /// <param name="xml">Takes it.</param>
    /// <param name="options">What it is to say.</param>
    /// <param name="first">The first unit, whose properties may say more; null if there is none.</param>
    /// <returns>The <c>srclang</c> that it states.</returns>
    public static string Write(XmlWriter xml, WritingOptions options, UnitContent? first)
    {
        var kept = first?.Properties.Where(property => property.Name.StartsWith(TmxNames.Header, StringComparison.Ordinal)).ToList() ?? [];
        var any = Kept("srclang") is { } stated && TmxLanguage.IsAny(stated) ? stated : null;
        (string Name, string? Value)[] attributes =
        [
            ("creationtool", null), ("creationtoolversion", null), ("segtype", Kept("segtype")), ("o-tmf", Kept("o-tmf")), ("adminlang", Kept("adminlang")),
            ("srclang", any), ("datatype", Kept("datatype")), ("o-encoding", Kept("o-encoding")), ("creationdate", Date("creationdate")), ("creationid", Kept("creationid")),
            ("changedate", Date("changedate")), ("changeid", Kept("changeid")),
        ];
        var defaults = new List<string>();
        xml.WriteStartElement("header");
        foreach (var (name, value) in attributes)
        {
            var written = value ?? Default(name, options);
            if (value is null && written is not null) defaults.Add(name);
            if (written is not null) xml.WriteAttributeString(name, written);
        }

        WriteProp(xml, TmxNames.Defaults, string.Join(' ', defaults));
        foreach (var origin in TmxNames.OriginProps)
        {
            if (Kept(origin[TmxNames.Prefix.Length..]) is { } tool) WriteProp(xml, origin, tool);
        }

        foreach (var piece in kept.Where(IsContent)) xml.WriteRaw(piece.Value);
        xml.WriteEndElement();
        return any ?? Default("srclang", options)!;

        string? Kept(string name) => kept.Find(property => property.Name == $"{TmxNames.Header}@{name}")?.Value;
        string? Date(string name) => Kept(name) is { } date && TmxDate.Read(date) is not null ? date : null;
    }

    /// <summary>Whether <see cref="Write"/> writes a property of the first unit.</summary>
    public static bool Writes(UnitProperty property) => IsContent(property) || property.Name switch
    {
        $"{TmxNames.Header}@creationdate" or $"{TmxNames.Header}@changedate" => TmxDate.Read(property.Value) is not null,
        $"{TmxNames.Header}@srclang" => TmxLanguage.IsAny(property.Value),
        var name => name.StartsWith($"{TmxNames.Header}@", StringComparison.Ordinal) && TmxNames.HeaderAttributes.Contains(name[(TmxNames.Header.Length + 1)..]),
    };

    /// <summary>Whether a property is what stands inside a header, and nothing that would break a file.</summary>
    private static bool IsContent(UnitProperty property)
    {
        if (property.Name != TmxNames.HeaderContent) return false;

        try
        {
            using var reader = XmlFragment.Parse(property.Value);
            while (reader.Read())
            {
                if (reader.Depth > XmlFragment.MaxDepth || (reader.Depth == 0 && !(reader.NodeType == XmlNodeType.EndElement || reader.Name is "note" or "prop" or "ude"))) return false;
                if (reader is { NodeType: XmlNodeType.Element, Depth: 0, Name: "prop" } && !IsForeign(reader.GetAttribute("type"))) return false;
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static bool IsForeign(string? type) => type is not null && type != TmxNames.Defaults && !TmxNames.OriginProps.Contains(type);

    private static void WriteProp(XmlWriter xml, string type, string value)
    {
        xml.WriteStartElement("prop");
        xml.WriteAttributeString("type", type);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static string? Default(string name, WritingOptions options) => name switch
    {
        "creationtool" or "o-tmf" => options.Tool,
        "creationtoolversion" => options.ToolVersion,
        "segtype" => "sentence",
        "adminlang" => "en",
        "srclang" => options.SourceLanguage.Value,
        "datatype" => "plaintext",
        _ => null,
    };

    private static IEnumerable<string> Joined(IReadOnlyList<string> pieces)
    {
        var joined = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (joined.Length > 0 && joined.Length + piece.Length > MaxLength)
            {
                yield return joined.ToString();
                joined.Clear();
            }

            joined.Append(piece);
        }

        if (joined.Length > 0) yield return joined.ToString();
    }
}
