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
