using Terminology.Glossaries.Reading;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The concepts that the quiz section names exist, each once, and none of them is the concept itself.</summary>
internal sealed class QuizIdsAreKnown : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in concept.Quiz.Distractors.Concat(concept.Quiz.Exclusions))
            {
                if (Fault(concept, id.Value, seen, glossary) is { } message) concept.Source.Report(id.Place, message);
            }
        }
    }

    private static string? Fault(ConceptFile concept, string id, HashSet<string> seen, GlossarySources glossary)
    {
        if (!glossary.Knows(id)) return $"There is no concept “{id}”; correct the id or remove it.";
        if (id == concept.Id) return $"“{id}” is this concept itself; remove it.";
        return seen.Add(id) ? null : $"“{id}” stands twice in the quiz section; keep one.";
    }
}
