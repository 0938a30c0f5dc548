namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The concepts that codes name exist.</summary>
internal sealed class CodesPointToConcepts : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var list in glossary.CodeLists)
        {
            foreach (var concept in list.Concepts)
            {
                if (!glossary.Knows(concept.Value))
                    list.Source.Report(concept.Place, $"There is no concept “{concept.Value}”; correct the id or remove it.");
            }
        }
    }
}
