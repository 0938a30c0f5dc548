using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A look-up form equals no term of its concept, nor a form of one.</summary>
internal sealed class LookupFormsAreNoTerms : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var section in concept.Sections)
            {
                var terms = section.Terms.Where(term => term.Value.Status != TermStatus.LookupForm)
                    .SelectMany(term => term.Value.Forms.Append(term.Value.Text))
                    .ToHashSet(StringComparer.OrdinalIgnoreCase);
                foreach (var term in section.Terms)
                {
                    if (term.Value.Status == TermStatus.LookupForm && terms.Contains(term.Value.Text))
                        concept.Source.Report(term.Place, $"The look-up form “{term.Value.Text}” is a term of this concept; remove one of the two.");
                }
            }
        }
    }
}
