using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>Every term of a concept that is no draft states its part of speech; look-up forms need none.</summary>
internal sealed class PartOfSpeechStated : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts.Where(concept => !concept.IsDraft))
        {
            foreach (var term in concept.Sections.SelectMany(section => section.Terms))
            {
                if (term.Value is { Status: not TermStatus.LookupForm, PartOfSpeech: PartOfSpeech.NotStated })
                    concept.Source.Report(term.Place, $"“{term.Value.Text}” has no part of speech; fill “{ConceptWords.TermColumns.Word(TermColumn.PartOfSpeech, term.Value.Language)}”.");
            }
        }
    }
}
