namespace Terminology.Glossaries.Linting.Rules;

/// <summary>No two code lists have the same name.</summary>
internal sealed class UniqueCodeLists : ILintRule
{
    /// <inheritdoc/>
    public void Check(GlossarySources glossary)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in glossary.CodeLists)
        {
            if (list.Name.Value.Length > 0 && !names.Add(list.Name.Value))
                list.Source.Report(list.Name.Place, $"Another code list is called “{list.Name.Value}” already; give this one a name of its own.");
        }
    }
}
