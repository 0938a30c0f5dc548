using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A definition begins with the class of its concept, not with one of its terms: “delivery note: delivery note that …” explains nothing.</summary>
internal sealed class DefinitionsBeginWithAnotherWord : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Finished)
        {
            foreach (var section in concept.Sections)
            {
                if (section.Definition is not { } definition) continue;
                var words = SearchFold.WithoutPlaces(definition.Value.Text).Words;
                var repeated = section.Terms.FirstOrDefault(term => term.Value.Status != TermStatus.LookupForm && TermWords.Begin(words, term.Value)).Value;
                if (repeated is not null)
                    concept.Source.Report(definition.Place, $"The definition begins with the term “{repeated.Text}” that it should explain; begin with the class the concept belongs to.");
            }
        }
    }
}
