namespace Terminology.Glossaries.Reading;

/// <summary>The files of a glossary folder, by path in ordinal order; all paths with <c>/</c>, relative to the folder.</summary>
/// <param name="Root">The folder.</param>
/// <param name="Concepts">The concept files.</param>
/// <param name="CodeLists">The code lists.</param>
/// <param name="Tree">The domain tree; null if there is none.</param>
internal sealed record GlossaryFolder(string Root, IReadOnlyList<string> Concepts, IReadOnlyList<string> CodeLists, string? Tree)
{
    private const string TreeName = "tree.md";
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>The files of a folder. One without <c>concepts/</c> is read as concepts itself.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static GlossaryFolder List(string root)
    {
        var files = Directory.EnumerateFiles(root, "*.md", Everywhere)
            .Select(file => Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
        var hasConcepts = Directory.Exists(Path.Combine(root, "concepts"));
        return new GlossaryFolder(
            root,
            [.. files.Where(file => hasConcepts ? Below("concepts/", file) && !IsReadMe(file) : IsBareConcept(file))],
            [.. files.Where(file => Below("codes/", file) && !IsReadMe(file))],
            files.Find(file => file == TreeName));
    }

    /// <summary>All files in the order their faults are reported.</summary>
    public IEnumerable<string> All => Concepts.Concat(CodeLists).Concat(Tree is null ? [] : [Tree]);

    /// <summary>Where a file is.</summary>
    public string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    private static bool Below(string folder, string file) => file.StartsWith(folder, StringComparison.Ordinal);

    private static bool IsReadMe(string file) => file.EndsWith("README.md", StringComparison.OrdinalIgnoreCase) || file.EndsWith("LICENSE.md", StringComparison.OrdinalIgnoreCase);

    private static bool IsBareConcept(string file)
        => !Below("codes/", file) && !Below("documents/", file) && file != TreeName && !IsReadMe(file);
}
