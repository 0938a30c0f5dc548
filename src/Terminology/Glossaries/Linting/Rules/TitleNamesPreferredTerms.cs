using Terminology.Glossaries.Reading;
using Terminology.Model;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The title of a concept that is no draft is its preferred French term, a dash and its preferred English term.</summary>
internal sealed class TitleNamesPreferredTerms : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            if (concept.IsDraft) continue;
            var titles = (from french in Preferred(concept.French) from english in Preferred(concept.English) select $"{french} — {english}").ToList();
            if (titles.Count == 0 || (concept.Title is { } title && titles.Contains(title.Value))) continue;
            concept.Source.Report(concept.Title?.Place ?? 0, $"The title must name the preferred terms; expected “# {titles[0]}”.");
        }
    }

    private static IEnumerable<string> Preferred(LanguageSection section)
        => section.Terms.Where(term => term.Value.Status == TermStatus.Preferred).Select(term => term.Value.Text);
}
