namespace Terminology.Tests.Glossaries;

/// <summary>The glossary that the project ships.</summary>
internal static class ShippedGlossary
{
    /// <summary>Its folder.</summary>
    public static readonly string Folder = Path.Combine(SolutionFolder(), "glossary");

    /// <summary>Skips the test where a copy of the project lacks a part of it.</summary>
    public static void SkipWithout(string part) => Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, part)), $"This copy of the project ships no {part}.");

    private static string SolutionFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Terminology.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Terminology.sln was not found above the tests.");
    }
}
