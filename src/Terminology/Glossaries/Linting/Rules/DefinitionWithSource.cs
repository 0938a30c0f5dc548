using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A concept that is no draft has a definition with its source in both languages.</summary>
internal sealed class DefinitionWithSource : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts.Where(concept => !concept.IsDraft))
        {
            foreach (var section in concept.Sections)
            {
                var label = ConceptWords.Labels.Word(ParagraphLabel.Definition, section.Language);
                if (section.Definition is not { } definition)
                    concept.Source.Report(section.Place, $"The definition is missing; add a paragraph “**{label}.** …”.");
                else if (definition.Value.Source.Length == 0)
                    concept.Source.Report(definition.Place, $"The definition has no source; end it with a line of its own “{SourceLine(section.Language)}”.");
            }
        }
    }

    private static string SourceLine(LanguageTag language) => language == LanguageTag.French ? "*Source : …*" : "*Source: …*";
}
