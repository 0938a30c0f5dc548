using Terminology.Cli.Concordance;
using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>What <c>term memory concordance</c> found, language by language.</summary>
internal sealed record ConcordanceJson(IReadOnlyList<ConcordanceAnswerJson> Answers)
{
    public static ConcordanceJson Of(IEnumerable<ConcordanceResult> results) => new([.. results.Select(ConcordanceAnswerJson.Of)]);
}

/// <summary>What was found in one language; there is a next_page_token if there is more.</summary>
internal sealed record ConcordanceAnswerJson(
    string Language, long Total, bool TotalIsExact, bool AccentsAdded, long Snapshot, string? NextPageToken, IReadOnlyList<FoundUnitJson> Units)
{
    public static ConcordanceAnswerJson Of(ConcordanceResult result) => new(
        result.Language,
        result.Last.Total,
        result.Last.TotalIsExact,
        result.Last.AccentsAdded,
        result.Last.Snapshot,
        result.Last.NextPageToken.Length == 0 ? null : result.Last.NextPageToken,
        [.. result.Units.Select(FoundUnitJson.Of)]);
}

/// <summary>A unit that holds the words; source is the side searched.</summary>
internal sealed record FoundUnitJson(
    string Source,
    string Target,
    string SourceLanguage,
    string TargetLanguage,
    IReadOnlyList<SpanJson> Highlights,
    IReadOnlyList<SpanJson> TargetHighlights,
    string Unit,
    string Memory,
    bool Reverse,
    string Status,
    string Origin,
    string Document,
    DateTimeOffset? ChangeTime)
{
    public static FoundUnitJson Of(FoundUnit unit) => new(
        unit.Source,
        unit.Target,
        unit.SourceLanguage,
        unit.TargetLanguage,
        SpanJson.Of(unit.Highlights),
        SpanJson.Of(unit.TargetHighlights),
        unit.Unit,
        unit.Memory,
        unit.Reverse,
        Names.Of(unit.Status),
        Names.Of(unit.Origin),
        unit.Document,
        unit.ChangeTime?.ToDateTimeOffset());
}
