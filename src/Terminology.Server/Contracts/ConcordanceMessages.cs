using Google.Protobuf.WellKnownTypes;
using Terminology.Memories.Concordance;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Searches for words in units between contract and engine. Enumerations of the engine have the numbers of the contract's.</summary>
internal static class ConcordanceMessages
{
    /// <summary>What is asked; the request has been checked.</summary>
    public static ConcordanceQuery ToQuery(this Contract.SearchUnitsRequest request)
    {
        var query = new ConcordanceQuery(LanguageTag.Parse(request.Language, "language"), request.Text)
        {
            Memories = request.Memories,
            OtherLanguage = request.OtherLanguage.Length == 0 ? null : LanguageTag.Parse(request.OtherLanguage, "other_language"),
            Mode = request.Mode == Contract.ConcordanceMode.Unspecified ? ConcordanceMode.Phrase : (ConcordanceMode)request.Mode,
            Inflected = request.Inflected,
            Without = request.Without,
            OtherText = request.OtherText,
            PageToken = request.PageToken,
        };
        return request.PageSize == 0 ? query : query with { PageSize = request.PageSize };
    }

    /// <summary>A page of units.</summary>
    public static Contract.SearchUnitsResponse ToContract(this ConcordanceAnswer answer)
    {
        var response = new Contract.SearchUnitsResponse
        {
            Total = answer.Total,
            TotalIsExact = answer.TotalIsExact,
            AccentsAdded = answer.AccentsAdded,
            NextPageToken = answer.NextPageToken,
            Snapshot = answer.Snapshot,
        };
        response.Units.AddRange(answer.Units.Select(ToContract));
        return response;
    }

    private static Contract.FoundUnit ToContract(ConcordanceUnit found)
    {
        var message = new Contract.FoundUnit
        {
            Source = found.Source,
            Target = found.Target,
            SourceLanguage = found.SourceLanguage.Value,
            TargetLanguage = found.TargetLanguage.Value,
            Unit = found.Unit.Id.ToString("D"),
            Memory = found.Memory,
            Reverse = found.Reverse,
            Status = (Contract.UnitStatus)found.Unit.Content.Status,
            Origin = (Contract.UnitOrigin)found.Unit.Content.Origin,
            Document = found.Unit.Content.Document,
            ChangeTime = found.Unit.Changed.ToTimestamp(),
        };
        message.Highlights.AddRange(found.Highlights.ToContract());
        message.TargetHighlights.AddRange(found.TargetHighlights.ToContract());
        return message;
    }
}
