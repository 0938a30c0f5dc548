using Terminology.Glossaries.Reading;

namespace Terminology.Glossaries.Linting.Rules;

/// <summary>The domain of a concept stands in the domain tree, where there is one.</summary>
internal sealed class KnownDomain : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        if (glossary.Tree is not { } tree) return;
        foreach (var concept in glossary.Concepts)
        {
            if (concept.FrontMatter.Find("domain") is { } domain && tree.Find(domain.Value) is null)
                concept.Source.Report(domain.Place, Message(domain.Value, tree));
        }
    }

    private static string Message(string domain, TreeFile tree)
        => UnknownWord.Nearest(domain, tree.Fields.Select(field => field.Path)) is { } nearest
            ? $"“{UnknownWord.Short(domain)}” is not a domain of tree.md; did you mean “{nearest}”?"
            : $"“{UnknownWord.Short(domain)}” is not a domain of tree.md; expected one of its paths.";
}
