using System.Text;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>The inline codes of a segment in one line of XML: their elements with attributes and sub-flows, but without the native code that the tags keep.</summary>
internal static class TmxCodes
{
    /// <summary>The code that a tag is written as where nothing else is known of it.</summary>
    public static TmxCode Plain(InlineTag tag)
    {
        var number = new UnitProperty("x", tag.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return tag.Kind switch
        {
            InlineTagKind.Open => new TmxCode("bpt", InlineTagKind.Open, [number]),
            InlineTagKind.Close => new TmxCode("ept", InlineTagKind.Close, []),
            _ => new TmxCode("ph", InlineTagKind.Single, [number]),
        };
    }

    /// <summary>The line for the codes of a segment; empty where all of them are plain.</summary>
    public static string Write(IReadOnlyList<TmxCode> codes, IReadOnlyList<InlineTag> tags)
    {
        var isPlain = true;
        for (var i = 0; i < codes.Count && isPlain; i++) isPlain = codes[i] == Plain(tags[i]);
        if (isPlain) return "";

        var xml = new StringBuilder();
        foreach (var code in codes)
        {
            if (code is { Element: "hi", Kind: InlineTagKind.Close })
            {
                xml.Append("</hi>");
                continue;
            }

            xml.Append('<').Append(code.Element);
            foreach (var attribute in code.Attributes) xml.AppendAttribute(attribute.Name, attribute.Value);
            if (code.Element == "hi") xml.Append('>');
            else if (code.Content is null) xml.Append("/>");
            else xml.Append('>').Append(code.Content).Append("</").Append(code.Element).Append('>');
        }

        return xml.ToString();
    }

    /// <summary>The codes for the tags of a segment; plain ones where the line is missing or is of other tags.</summary>
    public static IReadOnlyList<TmxCode> Read(string? line, IReadOnlyList<InlineTag> tags)
    {
        var codes = string.IsNullOrEmpty(line) ? null : Parse(line);
        return codes is not null && Fits(codes, tags) ? codes : [.. tags.Select(Plain)];
    }

    private static bool Fits(List<TmxCode> codes, IReadOnlyList<InlineTag> tags)
    {
        if (codes.Count != tags.Count) return false;

        for (var i = 0; i < codes.Count; i++)
        {
            if (codes[i].Kind != tags[i].Kind) return false;
        }

        return true;
    }

    private static List<TmxCode>? Parse(string line)
    {
        try
        {
            using var reader = XmlFragment.Parse(line);
            var codes = new List<TmxCode>();
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.EndElement) codes.Add(new TmxCode("hi", InlineTagKind.Close, []));
                else if (reader.NodeType != XmlNodeType.Element || reader.Depth > XmlFragment.MaxDepth || ReadCode(reader) is not { } code) return null;
                else
                {
                    codes.Add(code);
                    if (code.Element == "hi" && reader.IsEmptyElement) codes.Add(new TmxCode("hi", InlineTagKind.Close, []));
                }
            }

            return codes;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static TmxCode? ReadCode(XmlReader reader)
    {
        var element = reader.Name;
        if (TmxNames.CodeAttributes(element) is not { } allowed) return null;

        var attributes = new List<UnitProperty>();
        while (reader.MoveToNextAttribute())
        {
            if (!allowed.Contains(reader.Name)) return null;
            attributes.Add(new UnitProperty(reader.Name, reader.Value));
        }

        reader.MoveToElement();
        var kind = element switch { "bpt" or "hi" => InlineTagKind.Open, "ept" => InlineTagKind.Close, _ => InlineTagKind.Single };
        var content = element == "hi" || reader.IsEmptyElement ? null : ReadContent(reader);
        return new TmxCode(element, kind, [.. attributes], content);
    }

    /// <summary>What stands inside the element that a reader stands on, which then stands on its end.</summary>
    private static string ReadContent(XmlReader reader)
    {
        var xml = new StringBuilder();
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element) xml.AppendStart(reader).Append(reader.IsEmptyElement ? "/>" : ">");
            else if (reader.NodeType == XmlNodeType.EndElement) xml.Append("</").Append(reader.Name).Append('>');
            else if (XmlFragment.IsText(reader)) xml.AppendText(reader.Value);
        }

        return xml.ToString();
    }
}
