using System.Globalization;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Writes units as <c>tu</c> elements, in the order of the DTD: notes and props, then variants; in a variant notes and props, then the segment.</summary>
internal sealed class TmxUnitWriter(XmlWriter xml)
{
    /// <summary>Writes units that say the same beside their segments: as one <c>tu</c> if they are each of its sources with each of its targets, else as several.</summary>
    public void Write(IReadOnlyList<TmxWrittenUnit> units)
    {
        for (var start = 0; start < units.Count;)
        {
            var targets = Row(units, start);
            var end = start + targets.Count;
            var sources = new List<TmxWrittenVariant> { units[start].Source };
            while (end < units.Count && units[end].Source.Tag == sources[0].Tag && Row(units, end).SequenceEqual(targets))
            {
                sources.Add(units[end].Source);
                end += targets.Count;
            }

            WriteUnit(units[start].Part, sources, targets);
            start = end;
        }
    }

    /// <summary>The targets of the units in a row that have one source.</summary>
    private static List<TmxWrittenVariant> Row(IReadOnlyList<TmxWrittenUnit> units, int start)
    {
        var targets = new List<TmxWrittenVariant>();
        for (var i = start; i < units.Count && units[i].Source == units[start].Source && units[i].Target.Tag != units[start].Source.Tag; i++) targets.Add(units[i].Target);
        if (targets.Count == 0) targets.Add(units[start].Target);
        return targets;
    }

    private void WriteUnit(TmxPart part, List<TmxWrittenVariant> sources, List<TmxWrittenVariant> targets)
    {
        Line("    ");
        xml.WriteStartElement("tu");
        WritePart(part);
        foreach (var source in sources) WriteVariant(source);
        foreach (var target in targets) WriteVariant(target);
        Line("    ");
        xml.WriteEndElement();
    }

    private void WriteVariant(TmxWrittenVariant variant)
    {
        Line("      ");
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, variant.Language);
        WritePart(variant.Part);
        xml.WriteStartElement("seg");
        if (variant.Tags.Count == 0) xml.WriteString(variant.Text);
        else WriteCodes(variant);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WritePart(TmxPart part)
    {
        foreach (var attribute in part.Attributes) xml.WriteAttributeString(attribute.Name, attribute.Value);
        foreach (var note in part.Notes) xml.WriteElementString("note", note);
        foreach (var prop in part.Props)
        {
            xml.WriteStartElement("prop");
            xml.WriteAttributeString("type", prop.Name);
            xml.WriteString(prop.Value);
            xml.WriteEndElement();
        }
    }

    private void WriteCodes(TmxWrittenVariant variant)
    {
        var codes = TmxCodes.Read(variant.Codes, variant.Tags);
        var numbers = Numbers(variant.Tags);
        var at = 0;
        for (var i = 0; i < codes.Count; i++)
        {
            var tag = variant.Tags[i];
            xml.WriteString(variant.Text[at..tag.Position]);
            at = tag.Position;
            WriteCode(codes[i], tag, numbers[i]);
        }

        xml.WriteString(variant.Text[at..]);
    }

    private void WriteCode(TmxCode code, InlineTag tag, int? number)
    {
        if (code is { Element: "hi", Kind: InlineTagKind.Close })
        {
            xml.WriteEndElement();
            return;
        }

        // Without its other end it is none of a pair.
        var isAlone = code.Element is "bpt" or "ept" && number is null;
        xml.WriteStartElement(isAlone ? "it" : code.Element);
        if (isAlone) xml.WriteAttributeString("pos", code.Element == "bpt" ? "begin" : "end");
        else if (code.Element is "bpt" or "ept") xml.WriteAttributeString("i", number!.Value.ToString(CultureInfo.InvariantCulture));
        foreach (var attribute in code.Attributes) xml.WriteAttributeString(attribute.Name, attribute.Value);
        if (code.Element == "hi") return;

        if (code.Content is { } content && XmlFragment.TextOf(content) == tag.Native) xml.WriteRaw(content);
        else xml.WriteString(tag.Native);
        xml.WriteEndElement();
    }

    /// <summary>The <c>i</c> of each tag of a pair: its number where no other pair of the segment has it, else the next free one; null for a tag without its other end.</summary>
    private static int?[] Numbers(ValueList<InlineTag> tags)
    {
        var numbers = new int?[tags.Count];
        var open = new List<int>();
        var used = new HashSet<int>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Kind == InlineTagKind.Open) open.Add(i);
            if (tags[i].Kind != InlineTagKind.Close || open.FindLastIndex(at => tags[at].Id == tags[i].Id) is not (>= 0 and var found)) continue;

            numbers[i] = tags[i].Id;
            numbers[open[found]] = tags[i].Id;
            open.RemoveAt(found);
        }

        var given = new Dictionary<int, Queue<int>>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (numbers[i] is not { } wanted) continue;
            if (tags[i].Kind == InlineTagKind.Open)
            {
                var number = wanted >= 0 && used.Add(wanted) ? wanted : Free(used);
                if (!given.TryGetValue(wanted, out var queue)) given[wanted] = queue = new Queue<int>();
                queue.Enqueue(number);
                numbers[i] = number;
            }
            else
            {
                numbers[i] = given[wanted].Dequeue();
            }
        }

        return numbers;
    }

    private static int Free(HashSet<int> used)
    {
        var free = 1;
        while (!used.Add(free)) free++;
        return free;
    }

    private void Line(string indentation) => xml.WriteWhitespace("\n" + indentation);
}
