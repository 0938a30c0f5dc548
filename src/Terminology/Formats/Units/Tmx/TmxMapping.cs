using System.Globalization;
using System.Text;
using System.Xml;
using Terminology.Formats.Units.Xml;
using Terminology.Model;

// The readers of values stand in one table, where each must give an object.
#pragma warning disable CA1859

namespace Terminology.Formats.Units.Tmx;

/// <summary>Which prop of which tool says what of a unit. What is mapped stays a property too, unless the writer would write just that prop.</summary>
internal static class TmxMapping
{
    public const string PreviousProp = "x-context-pre";
    public const string NextProp = "x-context-post";
    private const string StartProp = "x-context-start";
    private const string EndProp = "x-context-end";
    private const string Yes = "yes";

    // Longest name of a document and key of a segment, longest segment: what a memory takes. What is longer stays a property.
    private const int MaxNameLength = 200;
    private const int MaxNeighbourLength = 20_000;

    private static readonly Dictionary<string, Mapping> Mappings = new(StringComparer.Ordinal)
    {
        // Ours; names of memoQ where it has one, since other tools know them.
        ["x-document"] = new(MappedField.Document, Name, IsOwn: true),
        ["x-context-key"] = new(MappedField.Key, Name, IsOwn: true),
        [PreviousProp] = new(MappedField.Previous, SegmentOf, IsOwn: true),
        [NextProp] = new(MappedField.Next, SegmentOf, IsOwn: true),
        [StartProp] = new(MappedField.Previous, value => value == Yes ? Neighbour.Boundary : null, IsOwn: true),
        [EndProp] = new(MappedField.Next, value => value == Yes ? Neighbour.Boundary : null, IsOwn: true),
        ["x-unit-status"] = new(MappedField.Status, Own<UnitStatus>, IsOwn: true),
        ["x-unit-origin"] = new(MappedField.Origin, Own<UnitOrigin>, IsOwn: true),
        ["x-superseded"] = new(MappedField.Superseded, value => value == Yes ? true : null, IsOwn: true),
        ["x-valid-from"] = new(MappedField.ValidFrom, Day, IsOwn: true),
        ["x-valid-until"] = new(MappedField.ValidUntil, Day, IsOwn: true),
        ["x-edition"] = new(MappedField.Edition, value => value.Length is 0 or > MaxNeighbourLength ? null : value, IsOwn: true),

        // memoQ
        ["x-context"] = new(MappedField.Key, Name),
        ["aligned"] = new(MappedField.Origin, value => value == Yes ? UnitOrigin.Alignment : null),

        // Trados Studio
        ["x-IdContext"] = new(MappedField.Key, Name),
        ["x-ContextContent"] = new(MappedField.Previous, TradosPrevious),
        ["x-ConfirmationLevel"] = new(MappedField.Status, TradosStatus),
        ["x-Origin"] = new(MappedField.Origin, TradosOrigin),

        // OmegaT
        ["file"] = new(MappedField.Document, Name),
        ["id"] = new(MappedField.Key, Name),
        ["prev"] = new(MappedField.Previous, TextOf),
        ["next"] = new(MappedField.Next, TextOf),

        // MateCat; it writes its contexts under the names of memoQ, but plain.
        ["x-MateCAT-filename"] = new(MappedField.Document, Name),
        ["x-MateCAT-status"] = new(MappedField.Status, MateCatStatus),
        ["x-MateCAT-suggestion-origin"] = new(MappedField.Origin, value => value.StartsWith("MT", StringComparison.Ordinal) ? UnitOrigin.Machine : null),

        // Directorate-General for Translation; IBM TranslationManager
        ["Txt::Doc. No."] = new(MappedField.Document, Name),
        ["tmgr:docname"] = new(MappedField.Document, Name),
    };

    /// <summary>What a prop is about; null if it is not mapped.</summary>
    public static MappedField? FieldOf(string prop) => Mappings.TryGetValue(prop, out var mapping) ? mapping.Field : null;

    /// <summary>Whether a prop says what stood around a segment.</summary>
    public static bool IsContext(string prop) => FieldOf(prop) is MappedField.Previous or MappedField.Next;

    /// <summary>What props say, those of ours before those of others, then in their order; null if they say nothing.</summary>
    public static Dictionary<MappedField, object>? Read(params ReadOnlySpan<TmxPart> parts)
    {
        Dictionary<MappedField, object>? fields = null;
        foreach (var isOwn in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var part in parts)
            {
                foreach (var prop in part.Props)
                {
                    if (!Mappings.TryGetValue(prop.Name, out var mapping) || mapping.IsOwn != isOwn || mapping.Read(prop.Value) is not { } value) continue;
                    (fields ??= []).TryAdd(mapping.Field, value);
                }
            }
        }

        return fields;
    }

    /// <summary>Whether a prop says something else than its unit.</summary>
    public static bool Contradicts(UnitProperty prop, UnitContent content)
        => Mappings.TryGetValue(prop.Name, out var mapping) && mapping.Read(prop.Value) is { } value && !Agrees(mapping.Field, value, content);

    /// <summary>The unit with what its props say.</summary>
    public static UnitContent Apply(Dictionary<MappedField, object>? fields, UnitContent content)
    {
        if (fields is null) return content;

        return content with
        {
            Document = Get(MappedField.Document, content.Document),
            Context = new SegmentContext(Get(MappedField.Previous, content.Context.Previous), Get(MappedField.Next, content.Context.Next), Get(MappedField.Key, content.Context.Key)),
            Status = Get(MappedField.Status, content.Status),
            Origin = Get(MappedField.Origin, content.Origin),
            Superseded = Get(MappedField.Superseded, content.Superseded),
            ValidFrom = fields.TryGetValue(MappedField.ValidFrom, out var from) ? (DateOnly)from : content.ValidFrom,
            ValidUntil = fields.TryGetValue(MappedField.ValidUntil, out var until) ? (DateOnly)until : content.ValidUntil,
            Edition = Get(MappedField.Edition, content.Edition),
        };

        T Get<T>(MappedField field, T otherwise) => fields.TryGetValue(field, out var value) ? (T)value : otherwise;
    }

    private static bool Agrees(MappedField field, object value, UnitContent content) => value.Equals(field switch
    {
        MappedField.Document => content.Document,
        MappedField.Key => content.Context.Key,
        MappedField.Previous => content.Context.Previous,
        MappedField.Next => content.Context.Next,
        MappedField.Status => content.Status,
        MappedField.Origin => content.Origin,
        MappedField.Superseded => content.Superseded,
        MappedField.ValidFrom => content.ValidFrom,
        MappedField.ValidUntil => content.ValidUntil,
        _ => (object?)content.Edition,
    });

    /// <summary>The props that the writer puts into the <c>tu</c>.</summary>
    public static IEnumerable<UnitProperty> UnitProps(UnitContent content)
    {
        if (content.Document.Length > 0) yield return new("x-document", content.Document);
        if (content.Context.Key.Length > 0) yield return new("x-context-key", content.Context.Key);
        if (content.Status != UnitStatus.Reviewed) yield return new("x-unit-status", Word(content.Status));
        if (content.Origin != UnitOrigin.Translator) yield return new("x-unit-origin", Word(content.Origin));
        if (content.Superseded) yield return new("x-superseded", Yes);
        if (content.ValidFrom is { } from) yield return new("x-valid-from", Written(from));
        if (content.ValidUntil is { } until) yield return new("x-valid-until", Written(until));
        if (content.Edition.Length > 0) yield return new("x-edition", content.Edition);
    }

    /// <summary>The props that the writer puts into the <c>tuv</c> of the source.</summary>
    public static IEnumerable<UnitProperty> SourceProps(UnitContent content)
    {
        if (content.Context.Previous.Kind == NeighbourKind.Segment) yield return new(PreviousProp, Segment(content.Context.Previous.Text));
        if (content.Context.Previous.Kind == NeighbourKind.Boundary) yield return new(StartProp, Yes);
        if (content.Context.Next.Kind == NeighbourKind.Segment) yield return new(NextProp, Segment(content.Context.Next.Text));
        if (content.Context.Next.Kind == NeighbourKind.Boundary) yield return new(EndProp, Yes);
    }

    private static object? Name(string value) => value.Length is 0 or > MaxNameLength || value.AsSpan().ContainsAny("\t\r\n") ? null : value;

    private static object? TextOf(string value) => string.IsNullOrWhiteSpace(value) || value.Length > MaxNeighbourLength ? null : Neighbour.Of(value);

    // memoQ has a whole seg element in the prop, codes and all; MateCat has the text.
    private static object? SegmentOf(string value)
        => !value.StartsWith("<seg", StringComparison.Ordinal) ? TextOf(value)
            : Inside(value) is { } inside && !inside.AsSpan().ContainsAny('<', '&') ? TextOf(inside)
            : ContextText(value) is { } text ? TextOf(text)
            : null;

    private static string? ContextText(string value)
    {
        try
        {
            using var reader = XmlFragment.Parse(value);
            var text = new StringBuilder();
            var skipped = 0;
            while (reader.Read())
            {
                if (reader.Depth > XmlFragment.MaxDepth) return null;
                if (reader.NodeType == XmlNodeType.Element && skipped == 0 && !reader.IsEmptyElement && reader.Name is not ("seg" or "hi")) skipped = reader.Depth;
                else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == skipped) skipped = 0;
                else if (skipped == 0 && XmlFragment.IsText(reader)) text.Append(reader.Value);
            }

            return text.ToString();
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Inside(string value)
        => value.StartsWith("<seg>", StringComparison.Ordinal) && value.EndsWith("</seg>", StringComparison.Ordinal) ? value["<seg>".Length..^"</seg>".Length] : null;

    private static string Segment(string text) => new StringBuilder("<seg>").AppendText(text).Append("</seg>").ToString();

    // Source, its features, target, its features; a bar inside a text is written twice.
    private static object? TradosPrevious(string value)
        => value.Split(" | ") is [var source, _, _, _] ? TextOf(source.Replace("||", "|", StringComparison.Ordinal)) : null;

    private static object? TradosStatus(string value) => value switch
    {
        "ApprovedTranslation" or "ApprovedSignOff" => UnitStatus.Approved,
        "Translated" => UnitStatus.Reviewed,
        "Draft" or "RejectedTranslation" or "RejectedSignOff" or "Unspecified" => UnitStatus.Draft,
        _ => null,
    };

    private static object? TradosOrigin(string value)
        => value == "Alignment" ? UnitOrigin.Alignment : value.Contains("MachineTranslation", StringComparison.Ordinal) ? UnitOrigin.Machine : null;

    private static object? MateCatStatus(string value) => value switch
    {
        "APPROVED" or "APPROVED2" => UnitStatus.Approved,
        "TRANSLATED" or "FIXED" => UnitStatus.Reviewed,
        "NEW" or "DRAFT" or "REJECTED" => UnitStatus.Draft,
        _ => null,
    };

    private static object? Own<T>(string value)
        where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
        {
            if (Word(known) == value) return known;
        }

        return null;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static object? Day(string value)
        => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How a prop is read.</summary>
    /// <param name="Field">What it is about.</param>
    /// <param name="Read">What a value says; null if nothing.</param>
    /// <param name="IsOwn">Whether the writer writes it; it then counts before those of other tools.</param>
    private sealed record Mapping(MappedField Field, Func<string, object?> Read, bool IsOwn = false);
}
