using Terminology.Indexing.Concepts;
using Terminology.Model;

namespace Terminology.Glossaries.Searching;

/// <summary>A form by which a concept is found.</summary>
/// <param name="Concept">Place of the concept in the glossary.</param>
/// <param name="Shown">The term that is shown for it.</param>
/// <param name="Kind">What the form is.</param>
internal readonly record struct SearchedForm(int Concept, Term Shown, FormKind Kind)
{
    public bool IsFrench => Shown.Language == LanguageTag.French;

    public bool IsPreferred => Shown.Status == TermStatus.Preferred;
}
