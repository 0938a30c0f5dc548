using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A language that has an abbreviation or acronym of a concept has a form in full too: full form, variant or phrase.</summary>
internal sealed class AbbreviationsHaveAFullForm : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Finished)
        {
            foreach (var section in concept.Sections.Where(section => !section.UsableTerms.Any(term => term.Value.Type is TermType.FullForm or TermType.Variant or TermType.Phrase)))
            {
                var full = ConceptWords.Types.Word(TermType.FullForm, section.Language);
                foreach (var term in section.Terms.Where(term => term.Value.Type is TermType.Acronym or TermType.Abbreviation))
                    concept.Source.Report(term.Place, $"“{term.Value.Text}” stands without its full form; add a row for it with the type “{full}”.");
            }
        }
    }
}
