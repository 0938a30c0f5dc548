using Terminology.Glossaries.Reading;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The link of a relation leads to the file of another concept.</summary>
internal sealed class LinksLeadToConcepts : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var relation in concept.Relations)
            {
                if (Fault(concept, relation.Value, glossary) is { } message) concept.Source.Report(relation.Place, message);
            }
        }
    }

    private static string? Fault(ConceptFile concept, StatedRelation relation, GlossarySources glossary)
    {
        var written = UnknownWord.Short(relation.Written);
        if (glossary.FindPath(relation.Target) is { } target)
        {
            if (target == concept) return $"“{written}” leads to this very concept; a relation needs another one.";
            return target.Id == relation.ConceptId ? null : $"“{written}” leads to a file whose id is “{target.Id}”; correct the id or the file name.";
        }

        if (glossary.Unreadable.Contains(relation.Target)) return null;
        return glossary.FindId(relation.ConceptId) is { } elsewhere
            ? $"“{written}” leads to no concept file; {relation.ConceptId} is at “{RelativePath.Between(concept.Source.Path, elsewhere.Source.Path)}”."
            : $"“{written}” leads to no concept file; write the concept or remove the relation.";
    }
}
