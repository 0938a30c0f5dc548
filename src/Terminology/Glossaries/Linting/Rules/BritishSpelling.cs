using Terminology.Glossaries.Reading;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The English of a concept keeps to British spelling; an American form has a row of its own that says so, and only that form may then be shown.</summary>
internal sealed class BritishSpelling : ILintRule
{
    private const string UnitedStates = "US";

    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Finished)
        {
            var american = concept.English.Terms.Where(term => term.Value.Regions.Contains(UnitedStates)).SelectMany(term => Words(term.Value.Text)).ToHashSet(StringComparer.Ordinal);
            CheckTerms(concept);
            if (concept.English.Definition is { } definition) Check(definition.Value.Text, definition.Place, concept, american);
            foreach (var context in concept.English.Contexts) Check(context.Value.Text, context.Place, concept, american);
        }
    }

    private static void CheckTerms(ConceptFile concept)
    {
        foreach (var term in concept.English.Terms.Where(term => term.Value.Status != TermStatus.LookupForm && !term.Value.Regions.Contains(UnitedStates)))
        {
            foreach (var (_, british) in AmericanSpelling.In(term.Value.Text))
                concept.Source.Report(term.Place, $"“{term.Value.Text}” is American spelling; write “{british}” or fill “Region” with {UnitedStates}.");
        }
    }

    private static void Check(string text, int place, ConceptFile concept, HashSet<string> american)
    {
        foreach (var (found, british) in AmericanSpelling.In(text))
        {
            var written = text.Substring(found.Start, found.Length);
            if (!Words(written).All(american.Contains))
                concept.Source.Report(place, $"“{written}” is American spelling; write “{british}”.");
        }
    }

    private static IEnumerable<string> Words(string text) => SearchFold.WithoutPlaces(text).Words.Select(word => LightStem.Of(word.Text, "en"));
}
