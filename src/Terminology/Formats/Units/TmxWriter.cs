using System.Text;
using System.Xml;
using Terminology.Formats.Units.Tmx;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units;

/// <summary>Writes TMX 1.4, level 2.</summary>
/// <remarks>
/// A file that was written and is read again gives the same units in the same order, with dates to the second; properties that once said what a unit no longer says are left out.
/// Units that came from one <c>tu</c> and follow each other are written as one, if all else that they say is equal.
/// </remarks>
public static class TmxWriter
{
    // A group is kept until it ends.
    private const int MaxVariants = 1_000;

    /// <summary>Writes units, in their order.</summary>
    /// <param name="stream">Takes the file; it is not closed.</param>
    /// <param name="units">The units; they are not kept.</param>
    /// <param name="options">How. The languages are those of the header; units may have others.</param>
    /// <param name="notify">Takes a notice of each unit that cannot be written: one that holds characters that no document holds.</param>
    /// <param name="cancellationToken">Stops the writing; looked at before each unit.</param>
    /// <exception cref="OperationCanceledException">It was stopped; the file is not whole.</exception>
    public static void Write(Stream stream, IEnumerable<FileUnit> units, WritingOptions options, Action<Notice> notify, CancellationToken cancellationToken)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = options.Utf16 ? new UnicodeEncoding(bigEndian: false, byteOrderMark: true) : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            // A carriage return that is not written as a reference is read as a line feed (XML 1.0 §2.11).
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        });
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteDocType("tmx", null, "tmx14.dtd", null);
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        xml.WriteWhitespace("\n  ");
        WriteBody(xml, units, options, notify, cancellationToken);
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
        xml.WriteEndDocument();
    }

    private static void WriteBody(XmlWriter xml, IEnumerable<FileUnit> units, WritingOptions options, Action<Notice> notify, CancellationToken cancellationToken)
    {
        var writer = new TmxUnitWriter(xml);
        var group = new List<TmxWrittenUnit>();
        TmxLayout? layout = null;
        var number = 0L;
        foreach (var unit in units)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            if (HasIllegal(unit.Content))
            {
                notify(new Notice(NoticeKind.Refused, "illegal-character", new FilePlace(number, 0, 0, unit.Place.Id), "The unit holds a character that no document holds; remove it."));
                continue;
            }

            var isFirst = layout is null;
            layout ??= Start(xml, options, unit.Content);
            var written = layout.Of(unit, isFirst);
            if (group.Count > 0 && !Belongs(group, written)) Flush();
            group.Add(written);
        }

        if (layout is null) Start(xml, options, null);
        Flush();
        xml.WriteWhitespace("\n  ");
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");

        void Flush()
        {
            if (group.Count > 0) writer.Write(group);
            group.Clear();
        }
    }

    private static TmxLayout Start(XmlWriter xml, WritingOptions options, UnitContent? first)
    {
        var source = TmxHeader.Write(xml, options, first);
        xml.WriteWhitespace("\n  ");
        xml.WriteStartElement("body");
        return new TmxLayout(source);
    }

    /// <summary>Whether a unit came from the same <c>tu</c> and still says the same beside its segments.</summary>
    private static bool Belongs(List<TmxWrittenUnit> group, TmxWrittenUnit unit)
        => unit.Group is not null && unit.Group == group[0].Group && unit.Part == group[0].Part && group.Count < MaxVariants;

    private static bool HasIllegal(UnitContent content)
        => IllegalCharacters.Find(content.Source) >= 0 || IllegalCharacters.Find(content.Target) >= 0
            || content.SourceTags.Any(tag => IllegalCharacters.Find(tag.Native) >= 0) || content.TargetTags.Any(tag => IllegalCharacters.Find(tag.Native) >= 0)
            || TmxContents.HasIllegal(content);
}
