using Terminology.Model;

namespace Terminology.Formats.Units.Tmx;

/// <summary>Puts what a unit says where TMX has it: the reverse of <see cref="TmxContents"/>.</summary>
/// <remarks>What a tool once said and the unit no longer says is left out: an old status beside the new one would be believed by the tool that knows only the old one.</remarks>
/// <param name="headerSource">The <c>srclang</c> of the header.</param>
internal sealed class TmxLayout(string headerSource)
{
    private static readonly HashSet<string> UnitAttributes = [.. TmxNames.UnitAttributes];
    private static readonly HashSet<string> VariantAttributes = [.. TmxNames.VariantAttributes];

    /// <summary>The layout of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="isFirst">Whether the header says what it has of one.</param>
    public TmxWrittenUnit Of(FileUnit unit, bool isFirst)
    {
        var content = unit.Content;
        var (tu, source, target) = (new TmxLevel(), new TmxLevel(), new TmxLevel());
        string? group = null;
        foreach (var property in content.Properties)
        {
            if (property.Name == TmxNames.Group) group = property.Value;
            if (!property.Name.StartsWith(TmxNames.Own, StringComparison.Ordinal)) tu.Props.Add(property);
            else if (!Place(property, tu, source, target) && !(isFirst && TmxHeader.Writes(property))) tu.Props.Add(property with { Name = TmxNames.Prefix + property.Name });
        }

        tu.Props.RemoveAll(prop => TmxMapping.Contradicts(prop, content));
        source.Props.RemoveAll(prop => TmxMapping.Contradicts(prop, content));
        target.Props.RemoveAll(prop => !TmxMapping.IsContext(prop.Name) && TmxMapping.Contradicts(prop, content));

        // What a tool says in its own words is read again from those.
        var said = TmxMapping.Read(tu.Part(), source.Part(), target.PartWithoutContext());
        tu.Props.AddRange(TmxMapping.UnitProps(content).Where(IsNew));
        source.Props.AddRange(TmxMapping.SourceProps(content).Where(IsNew));
        AddNotes(content, tu, source, target);
        AddDate("creationdate", unit.Created, tu, target);
        AddDate("changedate", unit.Changed, tu, target);
        AddAuthor(content.Author, tu, target);
        AddSource(content, tu);
        return new TmxWrittenUnit(
            group,
            tu.Part(),
            new TmxWrittenVariant(content.SourceLanguage, source.Spelling(content.SourceLanguage), source.Part(), content.Source, content.SourceTags, source.Codes),
            new TmxWrittenVariant(content.TargetLanguage, target.Spelling(content.TargetLanguage), target.Part(), content.Target, content.TargetTags, target.Codes));

        bool IsNew(UnitProperty prop) => said?.ContainsKey(TmxMapping.FieldOf(prop.Name)!.Value) != true;
    }

    /// <summary>Puts a property where its name says; false if TMX has no place for it.</summary>
    private static bool Place(UnitProperty property, TmxLevel tu, TmxLevel source, TmxLevel target)
    {
        var name = property.Name;
        if (name.StartsWith(TmxNames.Source, StringComparison.Ordinal)) return Place(name[TmxNames.Source.Length..], property.Value, VariantAttributes, source);
        if (name.StartsWith(TmxNames.Target, StringComparison.Ordinal)) return Place(name[TmxNames.Target.Length..], property.Value, VariantAttributes, target);
        if (name == TmxNames.NoteLevels) return (tu.NoteLevels = property.Value).Length >= 0;
        return name.StartsWith(TmxNames.Unit, StringComparison.Ordinal) && Place(name[TmxNames.Unit.Length..], property.Value, UnitAttributes, tu);
    }

    private static bool Place(string where, string value, HashSet<string> attributes, TmxLevel level)
    {
        switch (where)
        {
            case [':', .. var type] when type.Length > 0:
                level.Props.Add(new UnitProperty(type, value));
                return true;
            case TmxNames.Language:
                level.Language = value;
                return true;
            case TmxNames.Codes:
                level.Codes = value;
                return true;
            case TmxNames.SubFlow:
                // Read again out of the codes.
                return true;
            case ['@', .. var attribute] when attributes.Contains(attribute):
                level.Attributes.TryAdd(attribute, value);
                return true;
            default:
                return false;
        }
    }

    private static void AddNotes(UnitContent content, TmxLevel tu, TmxLevel source, TmxLevel target)
    {
        var levels = tu.NoteLevels.Length == content.Notes.Count ? tu.NoteLevels : "";
        for (var i = 0; i < content.Notes.Count; i++)
            (levels.Length == 0 ? tu : levels[i] switch { 's' => source, 't' => target, _ => tu }).Notes.Add(content.Notes[i]);
    }

    private static void AddDate(string attribute, DateTimeOffset? date, TmxLevel tu, TmxLevel target)
    {
        var written = date is { } known ? TmxDate.Write(known) : null;
        if (target.Attributes.GetValueOrDefault(attribute) is { } said)
        {
            if (said == written) return;
            target.Attributes.Remove(attribute);
        }

        tu.Attributes.Remove(attribute);
        if (written is not null) tu.Attributes[attribute] = written;
    }

    private static void AddAuthor(string author, TmxLevel tu, TmxLevel target)
    {
        if (target.Attributes.GetValueOrDefault("creationid") is { Length: > 0 } said)
        {
            if (said == author) return;
            target.Attributes.Remove("creationid");
        }

        tu.Attributes.Remove("creationid");
        var changer = target.Attributes.GetValueOrDefault("changeid") is { Length: > 0 } inTarget ? inTarget : tu.Attributes.GetValueOrDefault("changeid") ?? "";
        if (author.Length > 0 && author != changer) tu.Attributes["creationid"] = author;
    }

    private void AddSource(UnitContent content, TmxLevel tu)
    {
        var said = tu.Attributes.GetValueOrDefault("srclang");
        if (said is not null && TmxLanguage.Keeps(said, content.SourceLanguage, content.TargetLanguage)) return;

        tu.Attributes.Remove("srclang");
        if (!TmxLanguage.IsAny(headerSource) && headerSource != content.SourceLanguage.Value) tu.Attributes["srclang"] = content.SourceLanguage.Value;
    }
}
