using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The other concept of a relation states it too, seen from its side; and no relation is stated twice.</summary>
internal sealed class RelationsOnBothSides : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            var stated = new HashSet<(RelationKind, string)>();
            foreach (var relation in concept.Relations)
            {
                if (!stated.Add((relation.Value.Kind, relation.Value.Target)))
                    concept.Source.Report(relation.Place, $"This relation to “{relation.Value.Written}” stands twice; keep one.");
                else if (glossary.FindPath(relation.Value.Target) is { } other && other != concept)
                    CheckOther(concept, relation, other);
            }
        }
    }

    private static void CheckOther(ConceptFile concept, Placed<StatedRelation> relation, ConceptFile other)
    {
        var inverse = Inverse(relation.Value.Kind);
        if (other.Relations.Any(back => back.Value.Kind == inverse && back.Value.Target == concept.Source.Path)) return;

        var label = concept.French.Terms.Count > 0 ? concept.French.Terms[0].Value.Text : concept.Id;
        var link = RelativePath.Between(other.Source.Path, concept.Source.Path);
        concept.Source.Report(relation.Place, $"{other.Source.Path} does not state this relation; add “- {RelationReader.Words(inverse)}: [{label}]({link})” there.");
    }

    private static RelationKind Inverse(RelationKind kind) => kind switch
    {
        RelationKind.Broader => RelationKind.Narrower,
        RelationKind.Narrower => RelationKind.Broader,
        RelationKind.Whole => RelationKind.Part,
        RelationKind.Part => RelationKind.Whole,
        RelationKind.Precedes => RelationKind.Follows,
        RelationKind.Follows => RelationKind.Precedes,
        _ => kind,
    };
}
