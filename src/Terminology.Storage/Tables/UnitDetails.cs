using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Terminology.Model;

namespace Terminology.Storage.Tables;

/// <summary>What few units have, as one column holds it: JSON without what is not there, or nothing at all.</summary>
internal sealed record UnitDetails
{
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

    /// <summary>The column of a content; empty if there is nothing to say.</summary>
    public static string Write(UnitContent content)
    {
        var context = content.Context;
        if (context == SegmentContext.None && !content.Superseded && content.ValidUntil is null) return "";

        var details = new UnitDetails
        {
            Previous = TextOf(context.Previous),
            First = context.Previous.Kind == NeighbourKind.Boundary,
            Next = TextOf(context.Next),
            Last = context.Next.Kind == NeighbourKind.Boundary,
            Key = context.Key.Length == 0 ? null : context.Key,
            Superseded = content.Superseded,
            ValidUntil = content.ValidUntil,
        };
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
        };
    }

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
