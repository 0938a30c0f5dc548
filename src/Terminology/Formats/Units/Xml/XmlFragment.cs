using System.Text;
using System.Xml;

namespace Terminology.Formats.Units.Xml;

/// <summary>Pieces of XML as text: always in the same form, so that what was written and read is written the same again.</summary>
internal static class XmlFragment
{
    /// <summary>Deepest nesting of a piece.</summary>
    public const int MaxDepth = 32;

    /// <summary>Reads a piece; it may have several elements and text beside them.</summary>
    public static XmlReader Parse(string xml) => XmlReader.Create(new StringReader(xml), new XmlReaderSettings
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
    });

    /// <summary>Appends the start tag that a reader stands on, without <c>&gt;</c>; elements keep their name as written, namespaces are left out.</summary>
    public static StringBuilder AppendStart(this StringBuilder xml, XmlReader reader)
    {
        xml.Append('<').Append(reader.Name);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns") xml.AppendAttribute(reader.Name, reader.Value);
        }

        reader.MoveToElement();
        return xml;
    }

    /// <summary>Appends an attribute and the space before it.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder xml, string name, string value)
        => xml.Append(' ').Append(name).Append("=\"").AppendText(value, isAttribute: true).Append('"');

    /// <summary>Appends characters.</summary>
    public static StringBuilder AppendText(this StringBuilder xml, ReadOnlySpan<char> text, bool isAttribute = false)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '\r' => xml.Append("&#xD;"),
                '"' when isAttribute => xml.Append("&quot;"),
                '\n' when isAttribute => xml.Append("&#xA;"),
                '\t' when isAttribute => xml.Append("&#x9;"),
                _ => xml.Append(c),
            };
        }

        return xml;
    }

    /// <summary>The text of a piece without its tags; null if it is not well formed or too deep.</summary>
    public static string? TextOf(string xml)
    {
        try
        {
            using var reader = Parse(xml);
            var text = new StringBuilder();
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth) return null;
                if (IsText(reader)) text.Append(reader.Value);
            }

            return text.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Whether a reader stands on characters.</summary>
    public static bool IsText(XmlReader reader)
        => reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
}
