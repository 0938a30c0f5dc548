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
    IReadOnlyList<OperationJson> Operations,
    MatchContextJson? Context,
    IReadOnlyList<FlagJson> Flags,
    string? RepairedTarget,
    IReadOnlyList<ReplacementJson>? Replacements,
    IReadOnlyList<OriginJson> Origins,
    int OriginCount)
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
        [.. match.Operations.Select(OperationJson.Of)],
        match.Context is null ? null : new MatchContextJson(match.Context.Previous, match.Context.Next, match.Context.Key),
        [.. match.Flags.Select(flag => new FlagJson(flag.Name, SpanJson.Of(flag.Query), SpanJson.Of(flag.Source)))],
        match.RepairedTarget.Length == 0 ? null : match.RepairedTarget,
        match.Replacements.Count == 0 ? null : [.. match.Replacements.Select(ReplacementJson.Of)],
        [.. match.Origins.Select(origin => new OriginJson(origin.Memory, origin.Unit, origin.Document, origin.Score))],
        match.OriginCount);
}

/// <summary>What of the context is equal.</summary>
internal sealed record MatchContextJson(bool Previous, bool Next, bool Key);

/// <summary>A difference that changes what the text means in trade.</summary>
internal sealed record FlagJson(string Name, IReadOnlyList<SpanJson> Query, IReadOnlyList<SpanJson> Source);

/// <summary>A unit that says the same.</summary>
internal sealed record OriginJson(string Memory, string Unit, string Document, int Score);

/// <summary>A number of the target, replaced by that of the segment.</summary>
internal sealed record ReplacementJson(SpanJson Query, SpanJson Source, SpanJson Target, string OldText, string NewText, string NumberClass)
{
    public static ReplacementJson Of(Replacement replacement) => new(
        SpanJson.Of(replacement.Query), SpanJson.Of(replacement.Source), SpanJson.Of(replacement.Target), replacement.OldText, replacement.NewText, Names.Of(replacement.NumberClass));
}

/// <summary>Points off a score.</summary>
internal sealed record PenaltyJson(string Name, int Points);

/// <summary>One difference between the segment and the match; the cost is in hundredths of a word.</summary>
internal sealed record OperationJson(string Kind, SpanJson Query, SpanJson Source, int Cost)
{
    public static OperationJson Of(Operation operation)
        => new(Names.Of(operation.Kind), SpanJson.Of(operation.Query), SpanJson.Of(operation.Source), operation.Cost);
}
