using System.Globalization;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Refuses a query outside the contract, with all that is wrong.</summary>
internal static class QueryCheck
{
    /// <summary>Checks a query and folds its text.</summary>
    /// <exception cref="TerminologyException">The code of the first violation.</exception>
    public static SearchForm Check(ConceptQuery query, Glossary glossary)
    {
        var violations = new List<(ErrorCode Code, Violation Violation)>();
        void Refuse(ErrorCode code, string field, string message) => violations.Add((code, new Violation(field, message)));

        var form = SearchFold.Of(query.Text.Length <= ConceptQuery.MaxTextLength ? query.Text : "");
        if (query.Text.Length > ConceptQuery.MaxTextLength)
            Refuse(ErrorCode.TooLarge, "text", $"The text has {query.Text.Length.ToString(CultureInfo.InvariantCulture)} UTF-16 code units; the most is {ConceptQuery.MaxTextLength}.");
        else if (form.Key.Length == 0)
            Refuse(ErrorCode.InvalidText, "text", "The text has no letter or digit; type a term or a part of one.");

        if (query.Language is { } language && !language.SameLanguage(LanguageTag.French) && !language.SameLanguage(LanguageTag.English))
            Refuse(ErrorCode.InvalidLanguage, "language", $"The glossary has no terms in “{language}”; expected “fr”, “en” or nothing for both.");
        if (query.SubjectField.Length > 0 && !glossary.SubjectFields.Any(field => field.Path == query.SubjectField))
            Refuse(ErrorCode.InvalidValue, "subject_field", "The domain tree has no such subject field; ListSubjectFields names them all.");
        if (query.MaxResults is < 1 or > ConceptQuery.MaxMaxResults)
            Refuse(ErrorCode.InvalidValue, "max_results", $"{query.MaxResults.ToString(CultureInfo.InvariantCulture)} results were asked for; expected 1 to {ConceptQuery.MaxMaxResults}.");

        return violations.Count == 0 ? form : throw new TerminologyException(violations[0].Code, [.. violations.Select(refused => refused.Violation)]);
    }
}
