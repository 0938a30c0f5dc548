namespace Terminology.Glossaries.Linting;

/// <summary>A rule that the files of a glossary must keep beyond being readable.</summary>
internal interface ILintRule
{
    /// <summary>Reports every place where the rule is broken to the file it stands in.</summary>
    void Check(GlossarySources glossary);
}
