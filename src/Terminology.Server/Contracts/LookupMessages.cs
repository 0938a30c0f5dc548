using Google.Protobuf.WellKnownTypes;
using Terminology.Matching;
using Terminology.Matching.Critical;
using Terminology.Matching.Numbers;
using Terminology.Memories;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Look-ups between contract and engine. Enumerations of the engine have the numbers of the contract's.</summary>
internal static class LookupMessages
{
    /// <summary>What is asked; the request has been checked.</summary>
    /// <param name="request">The request.</param>
    /// <param name="today">The day on which units must be valid.</param>
    public static LookupQuery ToQuery(this Contract.LookupRequest request, DateOnly today)
    {
        var query = new LookupQuery(LanguageTag.Parse(request.SourceLanguage, "source_language"), LanguageTag.Parse(request.TargetLanguage, "target_language"), request.Text)
        {
            Tags = request.Tags.ToModel(),
            Context = request.Context.ToModel(),
            ContextRule = request.ContextRule == Contract.ContextRule.Unspecified ? ContextRule.NeighboursOrKey : (ContextRule)request.ContextRule,
            RequestPenalties = request.Penalties.ToDictionary(penalty => penalty.Memory, penalty => penalty.Points, StringComparer.Ordinal),
            TimeBudget = request.TimeBudgetMilliseconds == 0 ? null : TimeSpan.FromMilliseconds(request.TimeBudgetMilliseconds),
            Today = today,
        };
        if (request.MinScore != 0) query = query with { MinScore = request.MinScore };
        return request.MaxMatches == 0 ? query : query with { MaxMatches = request.MaxMatches };
    }

    /// <summary>The nearest units.</summary>
    public static Contract.LookupResponse ToContract(this LookupAnswer answer)
    {
        var response = new Contract.LookupResponse { Exhaustive = answer.Exhaustive, CandidatesLeft = answer.CandidatesLeft, Snapshot = answer.Snapshot, StemVersion = StemTables.Version };
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
            RepairedTarget = match.Repaired?.Text ?? "",
            OriginCount = match.OriginCount,
        };
        if (match.Context != default) message.Context = new Contract.ContextMatch { Previous = match.Context.Previous, Next = match.Context.Next, Key = match.Context.Key };
        message.SourceTags.AddRange(match.SourceSegment.Tags.ToContract());
        message.TargetTags.AddRange(match.TargetSegment.Tags.ToContract());
        message.Flags.AddRange(match.Flags.Select(ToContract));
        message.Replacements.AddRange((match.Repaired?.Replacements ?? []).Select(ToContract));
        message.Origins.AddRange(match.Origins.Select(ToContract));
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

    private static Contract.Flag ToContract(CriticalFlag flag)
    {
        var message = new Contract.Flag { Name = flag.Name };
        message.Query.AddRange(flag.Query.Select(Spans.ToContract));
        message.Source.AddRange(flag.Source.Select(Spans.ToContract));
        return message;
    }

    private static Contract.Replacement ToContract(Replacement replacement) => new()
    {
        Query = replacement.Query.ToContract(),
        Source = replacement.Source.ToContract(),
        Target = replacement.Target.ToContract(),
        OldText = replacement.Old,
        NewText = replacement.New,
        NumberClass = (Contract.NumberClass)replacement.Class,
    };

    private static Contract.Origin ToContract(Origin origin) => new()
    {
        Memory = origin.Memory,
        Unit = origin.Unit.Id.ToString("D"),
        Document = origin.Unit.Content.Document,
        Status = (Contract.UnitStatus)origin.Unit.Content.Status,
        Origin_ = (Contract.UnitOrigin)origin.Unit.Content.Origin,
        ChangeTime = origin.Unit.Changed.ToTimestamp(),
        Score = origin.Score,
    };
}
