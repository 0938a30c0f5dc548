using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A concept that is no draft excludes its narrower concepts from its quiz: each of them would be a right answer too.</summary>
internal sealed class NarrowerConceptsExcluded : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts.Where(concept => !concept.IsDraft))
        {
            foreach (var relation in concept.Relations)
            {
                var id = relation.Value.ConceptId;
                if (relation.Value.Kind == RelationKind.Narrower && glossary.FindId(id) is not null && !concept.Quiz.Exclusions.Any(excluded => excluded.Value == id))
                    concept.Source.Report(relation.Place, $"The narrower concept “{id}” may be asked as a wrong answer; add it to “- exclure / exclude: …” under “## Quiz”.");
            }
        }
    }
}
