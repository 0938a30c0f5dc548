using System.Text;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Reads what stands inside <c>&lt;seg&gt;</c>: text, and codes as tags.</summary>
internal sealed class TmxSegmentParser(TmxXml xml)
{
    /// <summary>Longest segment, native code or line of codes that is kept, in UTF-16 code units. A memory takes 20,000.</summary>
    public const int MaxLength = 1 << 16;

    private const int MaxCodes = 2_000;

    private readonly StringBuilder text = new();
    private readonly List<TmxRawCode> codes = [];
    private readonly List<string> subFlows = [];
    private readonly SortedSet<string> notices = new(StringComparer.Ordinal);
    private readonly Stack<TmxRawCode> open = new();
    private bool isTooLong;

    /// <summary>Reads the segment whose start tag the parser stands on; it then stands on its end.</summary>
    public TmxSegment Read()
    {
        text.Clear();
        codes.Clear();
        subFlows.Clear();
        notices.Clear();
        open.Clear();
        isTooLong = false;
        if (!xml.Reader.IsEmptyElement) ReadInside(xml.Reader.Depth);

        if (codes.Count == 0) return new TmxSegment(text.ToString(), []) { IsTooLong = isTooLong };

        var (resolved, tags) = TmxCodePairs.Resolve(codes, notices);
        var line = TmxCodes.Write(resolved, tags);
        if (line.Length > MaxLength)
        {
            isTooLong = true;
            line = "";
        }

        return new TmxSegment(text.ToString(), [.. tags]) { Codes = line, SubFlows = [.. subFlows], Notices = [.. notices], IsTooLong = isTooLong };
    }

    private void ReadInside(int depth)
    {
        while (xml.ReadInside(depth))
        {
            if (XmlFragment.IsText(xml.Reader)) isTooLong |= !xml.AppendText(text, MaxLength);
            else if (xml.Reader.NodeType == XmlNodeType.Element) ReadElement();
            else if (xml.Reader.NodeType == XmlNodeType.EndElement && open.TryPop(out var opened)) Close(opened);
        }
    }

    private void ReadElement()
    {
        var reader = xml.Reader;
        var element = reader.LocalName;
        if (element is "bpt" or "ept" or "ph" or "it" or "ut") Add(ReadCode(element));
        else if (element == "hi") Open(Start("hi", InlineTagKind.Open));
        else Open(ReadForeign());
    }

    private void Open(TmxRawCode code)
    {
        var isEmpty = xml.Reader.IsEmptyElement;
        Add(code);
        if (code.Kind == InlineTagKind.Single) return;
        if (isEmpty) Close(code);
        else open.Push(code);
    }

    private void Close(TmxRawCode opened)
        => Add(new TmxRawCode(opened.Element, InlineTagKind.Close, text.Length) { Partner = opened, Native = opened.ForeignName is null ? "" : $"</{opened.ForeignName}>" });

    private void Add(TmxRawCode code)
    {
        if (codes.Count < MaxCodes) codes.Add(code);
        else isTooLong = true;
    }

    /// <summary>An element that TMX does not have: its tags become codes, so that no text is lost.</summary>
    private TmxRawCode ReadForeign()
    {
        var reader = xml.Reader;
        xml.Foreign(reader.Name);
        notices.Add("unknown-code");
        var isEmpty = reader.IsEmptyElement;
        var name = reader.Name;
        var native = new StringBuilder().AppendStart(reader).Append(isEmpty ? "/>" : ">").ToString();
        return new TmxRawCode(isEmpty ? "ph" : "bpt", isEmpty ? InlineTagKind.Single : InlineTagKind.Open, text.Length) { Native = native, ForeignName = name };
    }

    private TmxRawCode Start(string element, InlineTagKind kind)
    {
        var reader = xml.Reader;
        var code = new TmxRawCode(element, kind, text.Length);
        var allowed = TmxNames.CodeAttributes(element)!;
        while (reader.MoveToNextAttribute())
        {
            if (reader.Name == "i") code.Number = reader.Value;
            else if (allowed.Contains(reader.Name)) code.Attributes.Add(new UnitProperty(reader.Name, reader.Value));
            else if (xml.Foreign(reader.Name)) notices.Add("unknown-attribute");
        }

        reader.MoveToElement();
        return code;
    }

    private TmxRawCode ReadCode(string element)
    {
        var code = Start(element, element switch { "bpt" => InlineTagKind.Open, "ept" => InlineTagKind.Close, _ => InlineTagKind.Single });
        if (xml.Reader.IsEmptyElement) return code;

        var native = new StringBuilder();
        var inner = new StringBuilder();
        var hasElements = ReadNative(native, inner);
        code.Native = native.ToString();
        if (hasElements) code.Content = inner.ToString();
        return code;
    }

    /// <summary>Reads native code; true if it has sub-flows.</summary>
    private bool ReadNative(StringBuilder native, StringBuilder inner)
    {
        var depth = xml.Reader.Depth;
        var hasElements = false;
        var subFlow = new StringBuilder();
        while (xml.ReadInside(depth))
        {
            var reader = xml.Reader;
            if (XmlFragment.IsText(reader))
            {
                var start = native.Length;
                isTooLong |= !xml.AppendText(native, MaxLength);
                var piece = native.ToString(start, native.Length - start);
                if (inner.Length < 2 * MaxLength) inner.AppendText(piece);
                if (reader.Depth == depth + 2) subFlow.Append(piece);
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                hasElements = true;
                if (reader.LocalName is not ("sub" or "bpt" or "ept" or "ph" or "it" or "ut" or "hi")) xml.Foreign(reader.Name);
                if (inner.Length < 2 * MaxLength) inner.AppendStart(reader).Append(reader.IsEmptyElement ? "/>" : ">");
                else isTooLong = true;
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                inner.Append("</").Append(reader.Name).Append('>');
                if (reader.Depth != depth + 1) continue;
                if (subFlow.ToString().Trim() is { Length: > 0 } found) subFlows.Add(found);
                subFlow.Clear();
            }
        }

        return hasElements;
    }
}
