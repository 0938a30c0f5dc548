namespace Terminology.Glossaries.Linting.Rules;

/// <summary>A concept states its id and status, and unless it is a draft also domain, skill, reliability and difficulty.</summary>
internal sealed class ObligatoryFrontMatter : ILintRule
{
    private static readonly string[] Always = ["id", "status"];
    private static readonly string[] UnlessDraft = ["domain", "skill", "reliability", "difficulty"];

    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        foreach (var concept in glossary.Concepts)
        {
            foreach (var name in concept.IsDraft ? Always : Always.Concat(UnlessDraft))
            {
                if (concept.FrontMatter.Find(name) is null)
                    concept.Source.Report(concept.FrontMatter.Place(name), $"“{name}” is missing; add it to the front matter.");
            }
        }
    }
}
