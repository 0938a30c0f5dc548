using System.Text.Json;
using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>The answer to one segment: its matches or why there are none.</summary>
internal sealed record LookupAnswerJson(JsonElement? Id, bool? Exhaustive, long? CandidatesLeft, long? Snapshot, IReadOnlyList<MatchJson>? Matches, RefusalJson? Error)
{
    public static LookupAnswerJson Of(JsonElement? id, LookupResponse response)
        => new(id, response.Exhaustive, response.Exhaustive ? null : response.CandidatesLeft, response.Snapshot, [.. response.Matches.Select(MatchJson.Of)], null);

    public static LookupAnswerJson Of(JsonElement? id, RefusalJson refusal) => new(id, null, null, null, null, refusal);
}

/// <summary>Why a segment has no answer.</summary>
internal sealed record RefusalJson(string Reason, string Message, IReadOnlyList<ViolationJson> Violations)
{
    public static RefusalJson Of(Refusal refusal)
        => new(refusal.Reason, refusal.Message, [.. refusal.Violations.Select(violation => new ViolationJson(violation.Field, violation.Message))]);
}

/// <summary>What is wrong with one field.</summary>
internal sealed record ViolationJson(string Field, string Message);
