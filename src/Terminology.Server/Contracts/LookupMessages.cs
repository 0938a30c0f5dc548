using Google.Protobuf.WellKnownTypes;
using Terminology.Matching;
using Terminology.Memories;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Look-ups between contract and engine. Enumerations of the engine have the numbers of the contract's.</summary>
internal static class LookupMessages
{
    /// <summary>What is asked; the request has been checked.</summary>
    public static LookupQuery ToQuery(this Contract.LookupRequest request)
    {
        var query = new LookupQuery(LanguageTag.Parse(request.SourceLanguage, "source_language"), LanguageTag.Parse(request.TargetLanguage, "target_language"), request.Text);
        if (request.MinScore != 0) query = query with { MinScore = request.MinScore };
        return request.MaxMatches == 0 ? query : query with { MaxMatches = request.MaxMatches };
    }

    /// <summary>The nearest units.</summary>
    public static Contract.LookupResponse ToContract(this LookupAnswer answer)
    {
        var response = new Contract.LookupResponse { Exhaustive = answer.Exhaustive, StemVersion = StemTables.Version };
        response.Matches.AddRange(answer.Matches.Select(ToContract));
        return response;
    }

    private static Contract.Match ToContract(Match match)
    {
        var message = new Contract.Match
        {
            Score = match.Score,
            Gross = match.Similarity.Percent,
            BasisPoints = match.Similarity.BasisPoints,
            Kind = (Contract.MatchKind)match.Similarity.Kind,
            Source = match.Source,
            Target = match.Target,
            SourceLanguage = match.SourceLanguage.Value,
            TargetLanguage = match.TargetLanguage.Value,
            Unit = match.Unit.Id.ToString("D"),
            Memory = match.Memory,
            Reverse = match.Reverse,
            Ambiguous = match.Ambiguous,
            Distance = match.Similarity.Distance,
            Weight = match.Similarity.Weight,
            Status = (Contract.UnitStatus)match.Unit.Content.Status,
            Origin = (Contract.UnitOrigin)match.Unit.Content.Origin,
            Document = match.Unit.Content.Document,
            ChangeTime = match.Unit.Changed.ToTimestamp(),
        };
        message.Penalties.AddRange(match.Penalties.Select(penalty => new Contract.Penalty { Name = penalty.Name, Points = penalty.Points }));
        message.Operations.AddRange(match.Operations.Select(ToContract));
        return message;
    }

    private static Contract.Operation ToContract(EditOperation operation) => new()
    {
        Kind = (Contract.OperationKind)operation.Kind,
        Query = operation.Query.ToContract(),
        Source = operation.Source.ToContract(),
        Cost = operation.Cost,
    };
}
