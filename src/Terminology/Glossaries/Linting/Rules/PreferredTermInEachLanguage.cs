using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A concept has a preferred term in each language; a draft at least a term that is no look-up form.</summary>
internal sealed class PreferredTermInEachLanguage : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var section in concept.Sections)
            {
                if (section.Terms.Any(term => Serves(term.Value, concept.IsDraft))) continue;
                var name = section.Language == LanguageTag.French ? ConceptSection.French : ConceptSection.English;
                var preferred = ConceptWords.Statuses.Word(TermStatus.Preferred, section.Language);
                concept.Source.Report(section.Place, concept.IsDraft
                    ? $"“{name}” has no term; a draft needs one in each language."
                    : $"“{name}” has no preferred term; give one the status “{preferred}”.");
            }
        }
    }

    private static bool Serves(Term term, bool draft) => draft ? term.Status != TermStatus.LookupForm : term.Status == TermStatus.Preferred;
}
