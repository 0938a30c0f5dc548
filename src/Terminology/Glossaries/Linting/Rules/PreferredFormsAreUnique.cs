using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A form is preferred in two concepts only where a relation says that they are easily confused. Drafts may still lack it.</summary>
internal sealed class PreferredFormsAreUnique : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        var users = new Dictionary<(LanguageTag Language, string Form), List<ConceptFile>>();
        foreach (var concept in glossary.Concepts.Where(concept => !concept.IsDraft))
        {
            foreach (var term in concept.Sections.SelectMany(section => section.Terms))
            {
                if (term.Value.Status != TermStatus.Preferred) continue;
                var key = (term.Value.Language, term.Value.Text.Replace('’', '\'').ToLowerInvariant());
                if (!users.TryGetValue(key, out var others)) users.Add(key, others = []);
                foreach (var other in others) CheckPair(concept, term, other);
                others.Add(concept);
            }
        }
    }

    private static void CheckPair(ConceptFile concept, Placed<Term> term, ConceptFile other)
    {
        if (concept.Id == other.Id || GlossarySources.States(concept, RelationKind.Confusable, other.Id)) return;
        concept.Source.Report(term.Place, $"“{term.Value.Text}” is preferred in {other.Id} too; relate the two by “{RelationReader.Words(RelationKind.Confusable)}” or prefer another term.");
    }
}
