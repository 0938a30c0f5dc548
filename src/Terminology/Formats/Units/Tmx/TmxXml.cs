using System.Text;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>The XML of a TMX file, one node after the other, with limits on what a node may be.</summary>
internal sealed class TmxXml : IDisposable
{
    /// <summary>Deepest element. A sub-flow in a code in a segment is at 7.</summary>
    public const int MaxDepth = XmlFragment.MaxDepth;

    /// <summary>Most names of elements and attributes that TMX does not have: the parser keeps each for good.</summary>
    private const int MaxForeignNames = 1_000;

    private readonly char[] chunk = new char[4096];
    private readonly HashSet<string> foreign = [];
    private readonly StringBuilder content = new();
    private readonly XmlFileText text;
    private readonly IXmlLineInfo lines;

    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: the file declares an encoding that is not read.</exception>
    public TmxXml(Stream stream, Encoding? encoding)
    {
        text = new XmlFileText(stream, encoding);
        Reader = XmlReader.Create(text, new XmlReaderSettings
        {
            // Real files name tmx14.dtd and do not bring it: never fetched, never needed. Without a DTD an entity is an error.
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            // References to characters that no document holds are let through: they are the fault of one unit, not of the file.
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = false,
        });
        lines = (IXmlLineInfo)Reader;
    }

    /// <summary>The parser.</summary>
    public XmlReader Reader { get; }

    /// <summary>The text that it reads.</summary>
    public XmlFileText Text => text;

    /// <summary>Where it stands: on the <c>&lt;</c> of a tag, or the first character of a text.</summary>
    public TextPlace Place
    {
        get
        {
            var column = lines.LinePosition - (Reader.NodeType switch { XmlNodeType.Element => 1, XmlNodeType.EndElement => 2, _ => 0 });
            return new TextPlace(lines.LineNumber, Math.Max(column, 1));
        }
    }

    /// <summary>Goes to the next node; false at the end of the file.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: too deep, or not to be decoded.</exception>
    /// <exception cref="XmlException">Not well formed.</exception>
    public bool Read()
    {
        if (!Reader.Read()) return false;
        if (Reader.Depth > MaxDepth) throw Faulty($"Elements are nested deeper than {MaxDepth}; TMX needs 7.");
        return true;
    }

    /// <summary>Goes to the next node inside an element; false on its end tag.</summary>
    /// <param name="depth">Depth of the element, which was not empty.</param>
    public bool ReadInside(int depth) => Read() && Reader.Depth > depth;

    /// <summary>Goes to the end of the element that it stands on.</summary>
    public void Skip()
    {
        Foreign(Reader.Name);
        if (Reader.IsEmptyElement) return;

        var depth = Reader.Depth;
        while (ReadInside(depth))
        {
            if (Reader.NodeType == XmlNodeType.Element) Foreign(Reader.Name);
        }
    }

    /// <summary>Notes a name that TMX does not have; true the first time.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: there are too many.</exception>
    public bool Foreign(string name)
    {
        if (!foreign.Add(name)) return false;
        if (foreign.Count > MaxForeignNames) throw Faulty($"The file has more than {MaxForeignNames} names of elements and attributes that TMX does not have; it is no TMX.");
        return true;
    }

    /// <summary>Appends the characters that it stands on.</summary>
    /// <param name="into">Takes them.</param>
    /// <param name="longest">Most characters that <paramref name="into"/> may have.</param>
    /// <returns>False if there were more.</returns>
    public bool AppendText(StringBuilder into, int longest)
    {
        while (Reader.ReadValueChunk(chunk, 0, chunk.Length) is var count and > 0)
        {
            var room = longest - into.Length;
            into.Append(chunk, 0, Math.Min(count, room));
            if (count > room) return false;
        }

        return true;
    }

    /// <summary>The text of the element that it stands on, whatever elements it has; it then stands on its end.</summary>
    /// <param name="longest">Most characters.</param>
    /// <param name="isWhole">False if there were more.</param>
    public string ReadText(int longest, out bool isWhole)
    {
        isWhole = true;
        if (Reader.IsEmptyElement) return "";

        content.Clear();
        var depth = Reader.Depth;
        while (ReadInside(depth))
        {
            if (XmlFragment.IsText(Reader)) isWhole &= AppendText(content, longest);
            else if (Reader.NodeType == XmlNodeType.Element) Foreign(Reader.Name);
        }

        return content.ToString();
    }

    /// <summary>Whether characters that no document holds stand between a place and where it stands.</summary>
    public bool HasIllegal(TextPlace from, out TextPlace first) => text.HasIllegal(from, Place, out first);

    /// <summary>Why the file cannot be read further than where it stands.</summary>
    public TerminologyException Faulty(FormattableString message)
        => new(ErrorCode.FaultyFile, "file", FormattableString.Invariant($"{Place.Line}:{Place.Column}: {FormattableString.Invariant(message)}"));

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();
}
