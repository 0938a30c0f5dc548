using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>A unit found for a segment.</summary>
internal sealed record MatchJson(
    int Score,
    int Gross,
    int BasisPoints,
    string Kind,
    string Source,
    string Target,
    string Unit,
    string Memory,
    bool Reverse,
    bool Ambiguous,
    IReadOnlyList<PenaltyJson> Penalties,
    IReadOnlyList<OperationJson> Operations)
{
    public static MatchJson Of(Match match) => new(
        match.Score,
        match.Gross,
        match.BasisPoints,
        Names.Of(match.Kind),
        match.Source,
        match.Target,
        match.Unit,
        match.Memory,
        match.Reverse,
        match.Ambiguous,
        [.. match.Penalties.Select(penalty => new PenaltyJson(penalty.Name, penalty.Points))],
        [.. match.Operations.Select(OperationJson.Of)]);
}

/// <summary>Points off a score.</summary>
internal sealed record PenaltyJson(string Name, int Points);

/// <summary>One difference between the segment and the match; the cost is in hundredths of a word.</summary>
internal sealed record OperationJson(string Kind, SpanJson Query, SpanJson Source, int Cost)
{
    public static OperationJson Of(Operation operation)
        => new(Names.Of(operation.Kind), SpanJson.Of(operation.Query), SpanJson.Of(operation.Source), operation.Cost);
}
