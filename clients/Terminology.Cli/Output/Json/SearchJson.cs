using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>What <c>term search</c> found.</summary>
internal sealed record SearchJson(IReadOnlyList<SearchResultJson> Results, IReadOnlyList<string> DidYouMean)
{
    public static SearchJson Of(SearchConceptsResponse response) => new([.. response.Results.Select(SearchResultJson.Of)], response.DidYouMean);
}

/// <summary>One concept found.</summary>
internal sealed record SearchResultJson(
    string Concept,
    string Match,
    string Language,
    string Term,
    string? Status,
    IDictionary<string, string> Preferred,
    string SubjectField,
    IReadOnlyList<SpanJson> Spans)
{
    public static SearchResultJson Of(SearchResult result) => new(
        result.Concept,
        Names.Of(result.Match),
        result.Language,
        result.Term,
        Names.OfStated(result.Status),
        result.Preferred,
        result.SubjectField,
        SpanJson.Of(result.Spans));
}
