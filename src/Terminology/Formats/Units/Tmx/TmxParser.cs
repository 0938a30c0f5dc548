using System.Globalization;
using System.Text;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Reads the units of a TMX file one after the other, in whatever order their parts stand.</summary>
internal sealed class TmxParser
{
    /// <summary>Longest prop, note or attribute that is kept, in UTF-16 code units; a tag is shorter anyway. A memory takes 20,000.</summary>
    private const int MaxTextLength = TmxSegmentParser.MaxLength;

    /// <summary>Most that is kept of one unit, in UTF-16 code units, each element counting for 64 more.</summary>
    private const int MaxUnitLength = 1 << 22;

    private readonly TmxXml xml;
    private readonly TmxSegmentParser segments;
    private readonly Action<Notice> notify;
    private readonly List<UnitProperty> stated = [];
    private TextPlace start = new(1, 1);
    private FilePlace place = new(0, 1, 1);
    private int unitLength;
    private bool hasStray;
    
    /// <param name="xml">The file, before its first node.</param>
    /// <param name="notify">Takes the notices.</param>
    public TmxParser(TmxXml xml, Action<Notice> notify)
    {
        this.xml = xml;
        this.notify = notify;
        segments = new TmxSegmentParser(xml);
    }

    /// <summary>The header, without its <c>srclang</c> if the file has none; known when the first unit is.</summary>
    public TmxPart Header { get; private set; } = TmxPart.Nothing;

    /// <summary>Elements inside the header as XML, each in one piece.</summary>
    public IReadOnlyList<string> HeaderContent { get; private set; } = [];

    /// <summary>Where the parser stands.</summary>
    public FilePlace Place => At(xml.Place);

    /// <summary>Goes into the root element.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: it is none of TMX.</exception>
    public void Open()
    {
        while (xml.Read())
        {
            if (xml.Reader.NodeType != XmlNodeType.Element) continue;
            if (xml.Reader.LocalName == "tmx") return;

            throw xml.Faulty($"The root element is “{Shown(xml.Reader.LocalName)}”; expected “tmx”.");
        }
    }

    /// <summary>The next unit; null at the end of the file.</summary>
    public TmxUnit? Next()
    {
        while (xml.Read())
        {
            if (xml.Reader.NodeType == XmlNodeType.Element)
            {
                switch (xml.Reader.LocalName)
                {
                    case "tu": return ReadUnit();
                    case "header": ReadHeader(); break;
                    case "body": break;
                    default: SkipForeign(); break;
                }
            }
            else if (xml.Reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                Stray();
            }
        }

        return null;
    }

    private TmxUnit ReadUnit()
    {
        start = xml.Place;
        unitLength = 0;
        hasStray = false;
        place = new FilePlace(place.Unit + 1, start.Line, start.Column, xml.Reader.GetAttribute("tuid") ?? "");
        var attributes = ReadAttributes(TmxNames.UnitAttributes, out _);
        var notes = new List<string>();
        var props = new List<UnitProperty>();
        var variants = new List<TmxVariant>();
        if (!xml.Reader.IsEmptyElement)
        {
            for (var depth = xml.Reader.Depth; xml.ReadInside(depth);)
            {
                if (xml.Reader.NodeType != XmlNodeType.Element) StrayIfText();
                else if (unitLength > MaxUnitLength) xml.Skip();
                else if (xml.Reader.LocalName == "tuv") variants.Add(ReadVariant());
                else if (!ReadRemark(notes, props)) SkipForeign();
            }
        }

        return new TmxUnit(place, new TmxPart(attributes, Of(notes), Of(props)), variants)
        {
            Illegal = xml.HasIllegal(start, out var illegal) ? place with { Line = illegal.Line, Column = illegal.Column } : null,
            IsTooLarge = unitLength > MaxUnitLength,
        };
    }

    private TmxVariant ReadVariant()
    {
        var at = Place;
        var attributes = ReadAttributes(TmxNames.VariantAttributes, out var language);
        var notes = new List<string>();
        var props = new List<UnitProperty>();
        TmxSegment? segment = null;
        if (!xml.Reader.IsEmptyElement)
        {
            for (var depth = xml.Reader.Depth; xml.ReadInside(depth);)
            {
                if (xml.Reader.NodeType != XmlNodeType.Element) StrayIfText();
                else if (xml.Reader.LocalName == "seg" && segment is null) Count((segment = segments.Read()).Text.Length);
                else if (!ReadRemark(notes, props)) SkipForeign();
            }
        }

        return new TmxVariant(at, language, new TmxPart(attributes, Of(notes), Of(props)), segment);
    }

    /// <summary>Reads a note or prop; false if it is none.</summary>
    private bool ReadRemark(List<string> notes, List<UnitProperty> props)
    {
        var element = xml.Reader.LocalName;
        if (element is not ("note" or "prop")) return false;

        var at = xml.Place;
        var type = xml.Reader.GetAttribute("type");
        if (xml.Reader.AttributeCount > (element == "prop" && type is not null ? 1 : 0))
            Changed("dropped-attribute", At(at), $"A {element} has more attributes than a memory keeps (type); its language and encoding are left out.");

        var text = xml.ReadText(MaxTextLength, out var isWhole);
        Count(text.Length);
        if (!isWhole) Changed("too-long", At(at), $"A {element} is longer than {MaxTextLength} characters; it is left out.");
        else if (element == "note") notes.Add(text);
        else if (string.IsNullOrEmpty(type)) Changed("missing-type", At(at), "A prop has no type; it is left out.");
        else props.Add(new UnitProperty(type, text));
        return true;
    }

    private ValueList<UnitProperty> ReadAttributes(string[] known, out string? language)
    {
        language = null;
        if (xml.Reader.AttributeCount == 0) return [];

        stated.Clear();
        while (xml.Reader.MoveToNextAttribute())
        {
            var name = xml.Reader.Name;
            if (name == "xml:lang") language = xml.Reader.Value;
            else if (name == "lang") language ??= xml.Reader.Value;
            else if (known.Contains(name)) AddIfRight(name, xml.Reader.Value);
            else if (xml.Reader.Prefix != "xmlns" && name != "xmlns" && xml.Foreign(name))
                Changed("unknown-attribute", Place, "An attribute is none of TMX; it is left out here and in every further unit.");
        }

        xml.Reader.MoveToElement();
        return Of(stated);
    }

    private static ValueList<T> Of<T>(List<T> list) => list.Count == 0 ? [] : ValueList.Create<T>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list));

    /// <summary>Keeps an attribute if it is what TMX wants it to be; else it is left out, with a notice.</summary>
    private void AddIfRight(string name, string value)
    {
        if (name is "creationdate" or "changedate" or "lastusagedate" && TmxDate.Read(value) is null)
            Changed("bad-date", Place, $"The {name} is no date as TMX writes it (20260131T235959Z); it is left out.");
        else if (name == "usagecount" && !ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            Changed("bad-usage-count", Place, "The usagecount is no whole number from 0; it is left out.");
        else stated.Add(new UnitProperty(name, value));
    }

    private void ReadHeader()
    {
        var attributes = ReadAttributes(TmxNames.HeaderAttributes, out _);
        var props = new List<UnitProperty>();
        var content = new List<string>();
        if (!xml.Reader.IsEmptyElement)
        {
            for (var depth = xml.Reader.Depth; xml.ReadInside(depth);)
            {
                if (xml.Reader.NodeType != XmlNodeType.Element) continue;
                if (xml.Reader.LocalName is not ("note" or "prop" or "ude")) SkipForeign();
                else ReadHeaderElement(props, content);
            }
        }

        Header = new TmxPart(attributes, [], [.. props]);
        HeaderContent = content;
    }

    private void ReadHeaderElement(List<UnitProperty> props, List<string> content)
    {
        var reader = xml.Reader;
        var at = Place;
        var type = reader.LocalName == "prop" ? reader.GetAttribute("type") : null;
        var piece = new StringBuilder().AppendStart(reader);
        var text = new StringBuilder();
        var isEmpty = reader.IsEmptyElement;
        var name = reader.Name;
        piece.Append(isEmpty ? "/>" : ">");
        for (var depth = reader.Depth; !isEmpty && xml.ReadInside(depth);)
        {
            if (piece.Length > MaxTextLength) continue;
            if (reader.NodeType == XmlNodeType.Element) piece.AppendStart(reader).Append(reader.IsEmptyElement ? "/>" : ">");
            else if (reader.NodeType == XmlNodeType.EndElement) piece.Append("</").Append(reader.Name).Append('>');
            else if (XmlFragment.IsText(reader)) AppendTo(piece, text);
        }

        if (!isEmpty) piece.Append("</").Append(name).Append('>');
        if (type is not null && (type == TmxNames.Defaults || TmxNames.OriginProps.Contains(type))) props.Add(new UnitProperty(type, text.ToString()));
        else if (piece.Length <= TmxHeader.MaxLength) content.Add(piece.ToString());
        else Changed("header-too-long", at, $"An element of the header is longer than {TmxHeader.MaxLength} characters; it is left out.");
    }

    private void AppendTo(StringBuilder piece, StringBuilder text)
    {
        var from = text.Length;
        xml.AppendText(text, MaxTextLength);
        piece.AppendText(text.ToString(from, text.Length - from));
    }

    private FilePlace At(TextPlace at) => place with { Line = at.Line, Column = at.Column };

    private void Count(int length) => unitLength += length + 64;

    private void SkipForeign()
    {
        if (xml.Foreign(xml.Reader.LocalName)) Changed("unknown-element", Place, "An element is none of TMX, or stands where TMX has none; it is left out here and wherever it comes again.");
        Count(0);
        xml.Skip();
    }

    private void StrayIfText()
    {
        if (xml.Reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) Stray();
    }

    private void Stray()
    {
        if (hasStray) return;

        hasStray = true;
        Changed("stray-text", Place, "There is text outside of seg, note and prop; it is left out.");
    }

    private void Changed(string code, FilePlace at, FormattableString message) => Changed(code, at, FormattableString.Invariant(message));

    private void Changed(string code, FilePlace at, string message) => notify(new Notice(NoticeKind.Changed, code, at, message));

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
