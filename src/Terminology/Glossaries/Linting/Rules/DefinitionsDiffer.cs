using Terminology.Glossaries.Reading;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>No two concepts have nearly the same definition in a language: a reader could not tell them apart.</summary>
internal sealed class DefinitionsDiffer : ILintRule
{
    // Measured on the 600 concepts of the first release: pairs that a word or two set apart (CFR and CIF) reach 76, those that say the same 100.
    private const int Percent = 80;

    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var language in new[] { LanguageTag.French, LanguageTag.English })
        {
            var defined = Defined(glossary, language).ToList();
            var words = defined.ConvertAll(concept => WordSet.Of(concept.Definition.Value.Text, language.Primary));
            foreach (var (first, second) in SimilarSets.Pairs(words, Percent))
            {
                var (concept, definition) = defined[second];
                concept.Source.Report(definition.Place, $"The definition says nearly the same as that of {defined[first].Concept.Id}; say what sets the two concepts apart.");
            }
        }
    }

    private static IEnumerable<(ConceptFile Concept, Placed<Definition> Definition)> Defined(GlossarySources glossary, LanguageTag language)
        => from concept in glossary.Finished
           from section in concept.Sections
           where section.Language == language && section.Definition is not null
           select (concept, section.Definition!.Value);
}
