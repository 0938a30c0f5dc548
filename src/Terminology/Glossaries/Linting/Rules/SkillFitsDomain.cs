namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The skill of a concept is the one that the domain tree gives its domain.</summary>
internal sealed class SkillFitsDomain : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            var domain = concept.FrontMatter.Value("domain");
            if (concept.FrontMatter.Find("skill") is { } skill && glossary.Tree?.Find(domain) is { Skill.Length: > 0 } field && field.Skill != skill.Value)
                concept.Source.Report(skill.Place, $"The skill “{skill.Value}” does not fit the domain “{domain}”; tree.md gives it “{field.Skill}”.");
        }
    }
}
