using Terminology.Text;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A context shows one of the terms of its concept in its language, inflected or not; one that should not be written does not count.</summary>
internal sealed class ContextsHoldATerm : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Finished)
        {
            foreach (var section in concept.Sections)
            {
                var usable = section.UsableTerms.Select(term => term.Value).ToList();
                if (usable.Count == 0) continue;
                foreach (var context in section.Contexts)
                {
                    var words = SearchFold.WithoutPlaces(context.Value.Text).Words;
                    if (!usable.Exists(term => TermWords.Hold(words, term)))
                        concept.Source.Report(context.Place, $"The context shows no term of this concept; use “{usable[0].Text}” or another of its terms in it.");
                }
            }
        }
    }
}
