using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>What became of a document.</summary>
internal sealed record PretranslationsJson(IReadOnlyList<PretranslationJson> Segments);

/// <summary>What became of a segment: its target, or the reason why there is none.</summary>
internal sealed record PretranslationJson(
    string Source,
    string? Target,
    int? Score,
    string? Kind,
    bool? Repaired,
    string? Unit,
    string? Memory,
    string? Reason,
    IReadOnlyList<string>? Flags,
    RefusalJson? Error)
{
    public static PretranslationJson Of(string source, PretranslateResponse response) => response.ResultCase switch
    {
        PretranslateResponse.ResultOneofCase.Translation => Translated(source, response.Translation),
        PretranslateResponse.ResultOneofCase.Untranslated => Left(source, response.Untranslated),
        _ => new(source, null, null, null, null, null, null, "refused", null, RefusalJson.Of(response.Refusal)),
    };

    private static PretranslationJson Translated(string source, Pretranslation translation) => new(
        source, translation.Target, translation.Score, Names.Of(translation.Kind), translation.Repaired, translation.Unit, translation.Memory, null, null, null);

    private static PretranslationJson Left(string source, Untranslated left) => new(
        source, null, left.Score == 0 ? null : left.Score, null, null, null, null, Names.Of(left.Reason), left.Flags.Count == 0 ? null : left.Flags, null);
}
