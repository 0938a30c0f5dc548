using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Terminology.Model;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Memories and their units between contract and engine. Enumerations of the model have the numbers of the contract's.</summary>
internal static class UnitMessages
{
    /// <summary>What a unit says, in the languages given; not stated is reviewed, and by a translator.</summary>
    public static UnitContent ToModel(this Contract.UnitContent content, LanguageTag source, LanguageTag target) => new(source, target, content.Source, content.Target)
    {
        Status = content.Status == Contract.UnitStatus.Unspecified ? UnitStatus.Reviewed : (UnitStatus)content.Status,
        Origin = content.Origin == Contract.UnitOrigin.Unspecified ? UnitOrigin.Translator : (UnitOrigin)content.Origin,
        Document = content.Document,
        Context = content.Context.ToModel(),
        Superseded = content.Superseded,
        ValidUntil = Day(content.ValidUntil),
        ValidFrom = Day(content.ValidFrom),
        Edition = content.Edition,
        Author = content.Author,
        Notes = [.. content.Notes],
        Properties = [.. content.Properties.Select(property => new UnitProperty(property.Name, property.Value))],
        SourceTags = content.SourceTags.ToModel(),
        TargetTags = content.TargetTags.ToModel(),
    };

    /// <summary>Inline tags.</summary>
    public static ValueList<InlineTag> ToModel(this IEnumerable<Contract.InlineTag> tags)
        => [.. tags.Select(tag => new InlineTag((InlineTagKind)tag.Kind, tag.Id, tag.Position) { Native = tag.Native })];

    /// <summary>Inline tags.</summary>
    public static IEnumerable<Contract.InlineTag> ToContract(this IEnumerable<InlineTag> tags)
        => tags.Select(tag => new Contract.InlineTag { Kind = (Contract.InlineTagKind)tag.Kind, Id = tag.Id, Position = tag.Position, Native = tag.Native });

    private static DateOnly? Day(string text) => text.Length > 0 && TryParseDay(text, out var day) ? day : null;

    /// <summary>A day as the contract writes it, “2026-12-31”.</summary>
    public static bool TryParseDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>What stands around a segment; nothing is known of what is not there.</summary>
    public static SegmentContext ToModel(this Contract.SegmentContext? context)
        => context is null ? SegmentContext.None : new SegmentContext(context.Previous.ToModel(), context.Next.ToModel(), context.Key);

    private static Neighbour ToModel(this Contract.Neighbour? neighbour) => neighbour switch
    {
        { ValueCase: Contract.Neighbour.ValueOneofCase.Text } => Neighbour.Of(neighbour.Text),
        { ValueCase: Contract.Neighbour.ValueOneofCase.Boundary, Boundary: true } => Neighbour.Boundary,
        _ => Neighbour.Unknown,
    };

    /// <summary>What a unit says; the request has been checked.</summary>
    public static UnitContent ToModel(this Contract.UnitContent content)
        => content.ToModel(LanguageTag.Parse(content.SourceLanguage, "content.source_language"), LanguageTag.Parse(content.TargetLanguage, "content.target_language"));

    /// <summary>A unit to add; the request has been checked.</summary>
    public static NewUnit ToModel(this Contract.NewUnit unit) => new(unit.Unit.Length == 0 ? null : Guid.ParseExact(unit.Unit, "D"), unit.Content.ToModel());

    /// <summary>What became of a unit.</summary>
    public static Contract.AddedUnit ToContract(this AddedUnit unit) => new() { Unit = unit.Id.ToString("D"), Created = unit.Created };

    /// <summary>A memory.</summary>
    public static Contract.Memory ToContract(this MemorySummary memory)
    {
        var message = new Contract.Memory { Name = memory.Name, Units = memory.Units, Penalty = memory.Penalty, CreateTime = memory.Created.ToTimestamp() };
        message.Languages.AddRange(memory.Languages);
        return message;
    }
}
