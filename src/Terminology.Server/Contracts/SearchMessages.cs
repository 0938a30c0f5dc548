using Terminology.Glossaries;
using Terminology.Model;
using Contract = Terminology.V1;

namespace Terminology.Server.Contracts;

/// <summary>Searches of the glossary between contract and engine. Enumerations of the engine have the numbers of the contract's.</summary>
internal static class SearchMessages
{
    /// <summary>What is asked; the request has been checked.</summary>
    public static ConceptQuery ToQuery(this Contract.SearchConceptsRequest request)
    {
        var query = new ConceptQuery(request.Text)
        {
            Language = request.Language.Length == 0 ? null : LanguageTag.Parse(request.Language, "language"),
            SubjectField = request.SubjectField,
            Statuses = request.Statuses.Contains(Contract.TermStatus.Unspecified) ? [] : [.. request.Statuses.Select(status => (TermStatus)status)],
        };
        return request.MaxResults == 0 ? query : query with { MaxResults = request.MaxResults };
    }

    /// <summary>One result.</summary>
    public static Contract.SearchResult ToContract(this ConceptResult result)
    {
        var message = new Contract.SearchResult
        {
            Concept = result.Concept.Id,
            Match = (Contract.SearchMatch)result.Match,
            Language = result.Term.Language.Value,
            Term = result.Term.Text,
            Status = (Contract.TermStatus)result.Term.Status,
            SubjectField = result.Concept.SubjectField,
        };
        message.Preferred.AddMainTerms(result.Concept);
        message.Spans.AddRange(result.Spans.ToContract());
        return message;
    }
}
