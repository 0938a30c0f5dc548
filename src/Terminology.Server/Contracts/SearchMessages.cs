using Terminology.Glossaries;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Searches of the glossary between contract and engine.</summary>
internal static class SearchMessages
{
    private const int DefaultMaxResults = 20;

    /// <summary>What is asked; the request has been checked.</summary>
    public static ConceptQuery ToQuery(this Contract.SearchConceptsRequest request) => new(request.Text)
    {
        Language = request.Language.Length == 0 ? null : LanguageTag.Parse(request.Language, "language"),
        SubjectField = request.SubjectField,
        Statuses = request.Statuses.Contains(Contract.TermStatus.Unspecified) ? [] : [.. request.Statuses.Select(status => (TermStatus)status)],
        MaxResults = request.MaxResults == 0 ? DefaultMaxResults : request.MaxResults,
    };

    /// <summary>One result.</summary>
    public static Contract.SearchResult ToContract(this ConceptResult result)
    {
        var message = new Contract.SearchResult
        {
            Concept = result.Concept.Id,
            Match = ToContract(result.Match),
            Language = result.Term.Language.Value,
            Term = result.Term.Text,
            Status = (Contract.TermStatus)result.Term.Status,
            SubjectField = result.Concept.SubjectField,
        };
        message.Preferred.AddMainTerms(result.Concept);
        message.Spans.AddRange(result.Spans.ToContract());
        return message;
    }

    private static Contract.SearchMatch ToContract(SearchMatch match) => match switch
    {
        SearchMatch.Exact => Contract.SearchMatch.Exact,
        SearchMatch.Prefix => Contract.SearchMatch.Prefix,
        SearchMatch.Words => Contract.SearchMatch.Words,
        SearchMatch.Inflected => Contract.SearchMatch.Inflected,
        SearchMatch.Fuzzy => Contract.SearchMatch.Fuzzy,
    };
}
