using Terminology.Indexing.Concepts;
using Terminology.Model;

namespace Terminology.Glossaries.Searching;

/// <summary>Whether a form may answer a query: language, status, subject field.</summary>
internal sealed class FormFilter(ConceptQuery query, Glossary glossary)
{
    private readonly bool any = query.Language is null && query.Statuses.Count == 0 && query.SubjectField.Length == 0;

    /// <summary>Whether the form passes. A look-up form passes by its own status or by that of the term shown for it.</summary>
    public bool Allows(SearchedForm form)
        => any
            || ((query.Language is not { } language || form.Shown.Language.SameLanguage(language))
                && (query.Statuses.Count == 0 || query.Statuses.Contains(form.Shown.Status)
                    || (form.Kind == FormKind.LookupForm && query.Statuses.Contains(TermStatus.LookupForm)))
                && SubjectField.Holds(query.SubjectField, glossary.Concepts[form.Concept].SubjectField));
}
