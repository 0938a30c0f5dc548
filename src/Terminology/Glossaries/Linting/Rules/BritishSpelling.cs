using Markdig.Extensions.Tables;
using Terminology.Glossaries.Reading;
using Terminology.Model;
using Terminology.Sources;
using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The English of a concept keeps to British spelling; an American form has a row of its own that says so, and only such a form may then be shown.</summary>
internal sealed class BritishSpelling : ILintRule
{
    private const string UnitedStates = "US";

    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Finished)
        {
            CheckTerms(concept);
            CheckParagraphs(concept);
        }
    }

    private static void CheckTerms(ConceptFile concept)
    {
        foreach (var term in concept.English.UsableTerms.Where(term => !IsAmerican(term.Value)))
        {
            foreach (var (_, british) in AmericanSpelling.In(term.Value.Text))
                concept.Source.Report(term.Place, $"“{term.Value.Text}” is American spelling; write “{british}” or fill “Region” with {UnitedStates}.");
        }
    }

    private static void CheckParagraphs(ConceptFile concept)
    {
        var american = concept.English.Terms.Where(term => IsAmerican(term.Value)).SelectMany(term => Stems(term.Value.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var run in concept.English.Blocks.Where(block => block is not Table).SelectMany(Prose.OutsideItalics))
        {
            foreach (var (place, british) in AmericanSpelling.In(concept.Source.Text.Substring(run.Start, run.Length)))
            {
                var written = concept.Source.Text.Substring(run.Start + place.Start, place.Length);
                if (!Stems(written).All(american.Contains))
                    concept.Source.Report(run.Start + place.Start, $"“{written}” is American spelling; write “{british}”.");
            }
        }
    }

    private static bool IsAmerican(Term term) => term.Regions.Contains(UnitedStates);

    private static IEnumerable<string> Stems(string text) => SearchFold.WithoutPlaces(text).Words.Select(word => LightStem.Of(word.Text, "en"));
}
