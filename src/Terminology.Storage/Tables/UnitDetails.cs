using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Terminology.Model;

namespace Terminology.Storage.Tables;

/// <summary>What few units have, as one column holds it: JSON without what is not there, or nothing at all.</summary>
internal sealed record UnitDetails
{
    private static readonly UnitDetails Nothing = new();

    /// <summary>The segment before the source; null if it is not known or there is none.</summary>
    public string? Previous { get; init; }

    /// <summary>Whether the document begins with the source.</summary>
    public bool First { get; init; }

    /// <summary>The segment after the source; null if it is not known or there is none.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the document ends with the source.</summary>
    public bool Last { get; init; }

    /// <summary>What the document calls the source.</summary>
    public string? Key { get; init; }

    /// <summary>Whether a later edition has replaced the unit.</summary>
    public bool Superseded { get; init; }

    /// <summary>Last day it is valid.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>First day it is valid.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Edition of its text.</summary>
    public string? Edition { get; init; }

    /// <summary>Who wrote the translation.</summary>
    public string? Author { get; init; }

    /// <summary>Remarks.</summary>
    public IReadOnlyList<string>? Notes { get; init; }

    /// <summary>What else tools said of it.</summary>
    public IReadOnlyList<UnitProperty>? Properties { get; init; }

    /// <summary>Inline tags of the source.</summary>
    public IReadOnlyList<InlineTag>? SourceTags { get; init; }

    /// <summary>Inline tags of the target.</summary>
    public IReadOnlyList<InlineTag>? TargetTags { get; init; }

    /// <summary>The column of a content; empty if there is nothing to say.</summary>
    public static string Write(UnitContent content)
    {
        var context = content.Context;
        var details = new UnitDetails
        {
            Previous = TextOf(context.Previous),
            First = context.Previous.Kind == NeighbourKind.Boundary,
            Next = TextOf(context.Next),
            Last = context.Next.Kind == NeighbourKind.Boundary,
            Key = Stated(context.Key),
            Superseded = content.Superseded,
            ValidUntil = content.ValidUntil,
            ValidFrom = content.ValidFrom,
            Edition = Stated(content.Edition),
            Author = Stated(content.Author),
            Notes = Stated(content.Notes),
            Properties = Stated(content.Properties),
            SourceTags = Stated(content.SourceTags),
            TargetTags = Stated(content.TargetTags),
        };
        if (details == Nothing) return "";

        return JsonSerializer.Serialize(details, UnitDetailsJson.Readable.UnitDetails);
    }

    /// <summary>The content with what the column says.</summary>
    /// <exception cref="JsonException">It is no such column.</exception>
    public static UnitContent Read(string column, UnitContent content)
    {
        if (column.Length == 0) return content;

        var details = JsonSerializer.Deserialize(column, UnitDetailsJson.Readable.UnitDetails) ?? new UnitDetails();
        return content with
        {
            Context = new SegmentContext(Neighbour(details.Previous, details.First), Neighbour(details.Next, details.Last), details.Key ?? ""),
            Superseded = details.Superseded,
            ValidUntil = details.ValidUntil,
            ValidFrom = details.ValidFrom,
            Edition = details.Edition ?? "",
            Author = details.Author ?? "",
            Notes = [.. details.Notes ?? []],
            Properties = [.. details.Properties ?? []],
            SourceTags = [.. details.SourceTags ?? []],
            TargetTags = [.. details.TargetTags ?? []],
        };
    }

    private static string? Stated(string text) => text.Length == 0 ? null : text;

    private static ValueList<T>? Stated<T>(ValueList<T> list) => list.Count == 0 ? null : list;

    private static string? TextOf(Neighbour neighbour) => neighbour.Kind == NeighbourKind.Segment ? neighbour.Text : null;

    private static Neighbour Neighbour(string? text, bool boundary)
        => text is not null ? Model.Neighbour.Of(text) : boundary ? Model.Neighbour.Boundary : Model.Neighbour.Unknown;
}

/// <summary>JSON of <see cref="UnitDetails"/>, letters as they are.</summary>
[JsonSerializable(typeof(UnitDetails))]
internal sealed partial class UnitDetailsJson : JsonSerializerContext
{
    /// <summary>The form that is stored.</summary>
    public static UnitDetailsJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
