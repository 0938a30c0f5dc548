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
        var american = concept.English.Terms.Select(term => term.Value).Where(IsAmerican).ToList();
        foreach (var run in concept.English.Blocks.Where(block => block is not Table).SelectMany(Prose.OutsideItalics))
        {
            var text = concept.Source.Text.Substring(run.Start, run.Length);
            var words = SearchFold.WithoutPlaces(text).Words;
            if (american.Exists(term => TermWords.Hold(words, term))) continue;
            foreach (var (place, british) in AmericanSpelling.In(text))
                concept.Source.Report(run.Start + place.Start, $"“{text.Substring(place.Start, place.Length)}” is American spelling; write “{british}”.");
        }
    }

    private static bool IsAmerican(Term term) => term.Regions.Contains(UnitedStates);
}
