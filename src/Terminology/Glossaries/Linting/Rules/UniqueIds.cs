using Terminology.Glossaries.Reading;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>No two files have the same id.</summary>
internal sealed class UniqueIds : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            if (ConceptIds.IsId(concept.Id) && glossary.FindId(concept.Id) is { } first && first != concept)
                concept.Source.Report(concept.FrontMatter.Place("id"), $"“{concept.Id}” is the id of {first.Source.Path} already; ids are never reused.");
        }
    }
}
