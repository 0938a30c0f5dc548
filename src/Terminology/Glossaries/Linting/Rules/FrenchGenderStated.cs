using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>Every French noun of a concept that is no draft states its gender; look-up forms need none.</summary>
internal sealed class FrenchGenderStated : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts.Where(concept => !concept.IsDraft))
        {
            foreach (var term in concept.French.Terms)
            {
                if (term.Value is { Status: not TermStatus.LookupForm, PartOfSpeech: PartOfSpeech.Noun, Gender: Gender.NotStated })
                    concept.Source.Report(term.Place, $"“{term.Value.Text}” has no gender; fill “Genre” with m, f or m/f.");
            }
        }
    }
}
