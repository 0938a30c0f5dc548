using System.Globalization;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Makes the units of the variants that a file pairs: what has a place of its own in a unit, and properties for the rest.</summary>
internal sealed class TmxContents(ReadingOptions options, Action<Notice> notify)
{
    /// <summary>The unit of a pair; null, and a notice, if something that is said of it holds characters that no document holds.</summary>
    /// <param name="unit">The <c>tu</c>.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="isGroup">Whether the <c>tu</c> has further pairs.</param>
    /// <param name="headerSource">The <c>srclang</c> of the header; null if it has none.</param>
    /// <param name="header">What the header says, for the first unit of the file.</param>
    public FileUnit? Make(TmxUnit unit, TmxPair pair, bool isGroup, string? headerSource, IEnumerable<UnitProperty> header)
    {
        var (source, target) = (pair.Source, pair.Target);
        var tu = unit.Part;
        var targetPart = target.Variant.Part;
        if (IsReverse(tu["srclang"] ?? headerSource, source.Tag, target.Tag)) (tu, targetPart) = MoveContext(tu, targetPart);

        var content = new UnitContent(source.Tag, target.Tag, source.Segment.Text, target.Segment.Text)
        {
            Document = options.Document,
            SourceTags = source.Segment.Tags,
            TargetTags = target.Segment.Tags,
            Author = Stated(targetPart["creationid"]) ?? Stated(tu["creationid"]) ?? Stated(targetPart["changeid"]) ?? Stated(tu["changeid"]) ?? "",
            Notes = tu.Notes.Count + source.Variant.Part.Notes.Count + targetPart.Notes.Count == 0 ? [] : [.. tu.Notes, .. source.Variant.Part.Notes, .. targetPart.Notes],
        };
        content = TmxMapping.Apply(TmxMapping.Read(tu, source.Variant.Part, WithoutContext(targetPart)), content);

        var created = Date(tu, targetPart, "creationdate");
        var changed = Date(tu, targetPart, "changedate");
        var properties = new List<UnitProperty>();
        AddUnit(tu, targetPart, content, properties);
        AddVariant(TmxNames.Source, source, source.Variant.Part, TmxMapping.SourceProps(content), content, properties);
        AddVariant(TmxNames.Target, target, targetPart, [], content, properties);
        AddNoteLevels(tu, source.Variant.Part, targetPart, properties);
        if (isGroup && !properties.Exists(property => property.Name == TmxNames.Group))
            properties.Add(new UnitProperty(TmxNames.Group, unit.Place.Unit.ToString(CultureInfo.InvariantCulture)));
        properties.AddRange(header);
        content = content with { Properties = Ordered(properties) };
        return Clean(content, unit.Place) is { } clean ? new FileUnit(clean, unit.Place) { Created = created, Changed = changed } : null;
    }

    private static string? Stated(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>Whether the file translated the other way: a context in the <c>tu</c> is then that of the target.</summary>
    private static bool IsReverse(string? stated, LanguageTag source, LanguageTag target)
        => stated is not null && !TmxLanguage.IsAny(stated) && TmxLanguage.TryRead(stated, out var tag, out _)
            && tag != source && (tag == target || (!tag.SameLanguage(source) && tag.SameLanguage(target)));

    private static (TmxPart Unit, TmxPart Target) MoveContext(TmxPart unit, TmxPart target)
    {
        var moved = unit.Props.Where(prop => TmxMapping.IsContext(prop.Name)).ToList();
        return moved.Count == 0 ? (unit, target) : (WithoutContext(unit), target with { Props = [.. moved, .. target.Props] });
    }

    private static TmxPart WithoutContext(TmxPart part)
    {
        foreach (var prop in part.Props)
        {
            if (TmxMapping.IsContext(prop.Name)) return part with { Props = [.. part.Props.Where(other => !TmxMapping.IsContext(other.Name))] };
        }

        return part;
    }

    private static DateTimeOffset? Date(TmxPart unit, TmxPart target, string attribute) => TmxDate.Read(target[attribute]) ?? TmxDate.Read(unit[attribute]);

    private static void AddUnit(TmxPart part, TmxPart target, UnitContent content, List<UnitProperty> properties)
    {
        AddProps("", part.Props, TmxMapping.UnitProps(content), content, properties);
        foreach (var attribute in part.Attributes)
        {
            var isWritten = attribute.Name switch
            {
                "creationdate" or "changedate" => TmxDate.Read(target[attribute.Name]) is null,
                "creationid" => Stated(target["creationid"]) is null && attribute.Value == content.Author,
                "srclang" => !TmxLanguage.Keeps(attribute.Value, content.SourceLanguage, content.TargetLanguage),
                _ => false,
            };
            if (!isWritten) properties.Add(attribute with { Name = TmxNames.Attribute(TmxNames.Unit, attribute.Name) });
        }
    }

    private static void AddVariant(string level, TmxFoundVariant variant, TmxPart part, IEnumerable<UnitProperty> written, UnitContent content, List<UnitProperty> properties)
    {
        AddProps(level, part.Props, written, content, properties);
        foreach (var attribute in part.Attributes) properties.Add(attribute with { Name = TmxNames.Attribute(level, attribute.Name) });
        if (variant.Variant.Language != variant.Tag.Value) properties.Add(new UnitProperty(level + TmxNames.Language, variant.Variant.Language!));
        if (variant.Segment.Codes.Length > 0) properties.Add(new UnitProperty(level + TmxNames.Codes, variant.Segment.Codes));
        foreach (var subFlow in variant.Segment.SubFlows) properties.Add(new UnitProperty(level + TmxNames.SubFlow, subFlow));
    }

    /// <summary>Adds the props of a level but those that the writer writes by itself.</summary>
    private static void AddProps(string level, ValueList<UnitProperty> props, IEnumerable<UnitProperty> written, UnitContent content, List<UnitProperty> properties)
    {
        if (props.Count == 0) return;

        var left = written.ToList();
        foreach (var prop in props)
        {
            if (left.Remove(prop)) continue;

            var isOther = !(level == TmxNames.Target && TmxMapping.IsContext(prop.Name)) && TmxMapping.Contradicts(prop, content);
            var name = isOther ? TmxNames.Other + prop.Name
                : level.Length > 0 ? $"{level}:{prop.Name}"
                : prop.Name.StartsWith(TmxNames.Prefix + TmxNames.Own, StringComparison.Ordinal) ? prop.Name[TmxNames.Prefix.Length..]
                : prop.Name.StartsWith(TmxNames.Own, StringComparison.Ordinal) ? $"{TmxNames.Unit}:{prop.Name}"
                : prop.Name;
            properties.Add(prop with { Name = name });
        }
    }

    private static void AddNoteLevels(TmxPart unit, TmxPart source, TmxPart target, List<UnitProperty> properties)
    {
        if (source.Notes.Count + target.Notes.Count == 0) return;

        properties.Add(new UnitProperty(TmxNames.NoteLevels, new string('u', unit.Notes.Count) + new string('s', source.Notes.Count) + new string('t', target.Notes.Count)));
    }

    /// <summary>Those of the <c>tu</c> in their order, then the rest by name: the same wherever a file has them.</summary>
    private static ValueList<UnitProperty> Ordered(List<UnitProperty> properties)
    {
        if (properties.Count == 0) return [];

        for (var i = 1; i < properties.Count; i++)
        {
            if (string.CompareOrdinal(Key(properties[i - 1]), Key(properties[i])) > 0) return [.. properties.OrderBy(Key, StringComparer.Ordinal)];
        }

        return [.. properties];

        static string Key(UnitProperty property) => property.Name.StartsWith(TmxNames.Own, StringComparison.Ordinal) ? property.Name : "";
    }

    private UnitContent? Clean(UnitContent content, FilePlace place)
    {
        if (!HasIllegal(content)) return content;
        if (!options.ReplaceIllegalCharacters)
        {
            notify(new Notice(NoticeKind.Refused, "illegal-character", place, "A note, prop or attribute of the unit holds a character that no document holds; remove it, or ask for such characters to be replaced."));
            return null;
        }

        notify(new Notice(NoticeKind.Changed, "illegal-character", place, "A note, prop or attribute of the unit holds characters that no document holds; they were replaced by U+FFFD."));
        return content with
        {
            Document = IllegalCharacters.Replace(content.Document),
            Author = IllegalCharacters.Replace(content.Author),
            Edition = IllegalCharacters.Replace(content.Edition),
            Context = new SegmentContext(Clean(content.Context.Previous), Clean(content.Context.Next), IllegalCharacters.Replace(content.Context.Key)),
            Notes = [.. content.Notes.Select(IllegalCharacters.Replace)],
            Properties = [.. content.Properties.Select(property => new UnitProperty(IllegalCharacters.Replace(property.Name), IllegalCharacters.Replace(property.Value)))],
        };
    }

    private static Neighbour Clean(Neighbour neighbour) => neighbour with { Text = IllegalCharacters.Replace(neighbour.Text) };

    /// <summary>Whether anything that a unit says but its segments holds characters that no document holds.</summary>
    internal static bool HasIllegal(UnitContent content)
    {
        foreach (var note in content.Notes)
        {
            if (IllegalCharacters.Find(note) >= 0) return true;
        }

        foreach (var property in content.Properties)
        {
            if (IllegalCharacters.Find(property.Value) >= 0 || IllegalCharacters.Find(property.Name) >= 0) return true;
        }

        return IllegalCharacters.Find(content.Document) >= 0 || IllegalCharacters.Find(content.Author) >= 0 || IllegalCharacters.Find(content.Edition) >= 0
            || IllegalCharacters.Find(content.Context.Key) >= 0 || IllegalCharacters.Find(content.Context.Previous.Text) >= 0 || IllegalCharacters.Find(content.Context.Next.Text) >= 0;
    }
}
