namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The concept that a false friend really names exists.</summary>
internal sealed class FalseFriendsPointToConcepts : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var friend in concept.Sections.SelectMany(section => section.FalseFriends))
            {
                var id = friend.Value.MeaningConcept;
                if (id.Length > 0 && !glossary.Knows(id))
                    concept.Source.Report(friend.Place, $"“→ {id}” points to a concept that does not exist; correct the id or remove it.");
            }
        }
    }
}
