namespace Terminology.Server.Tests;

/// <summary>The glossary of these tests: two concepts and a pair of documents, beside the test program.</summary>
internal static class SmallGlossary
{
    /// <summary>Copies it into a new folder.</summary>
    public static void CopyTo(string folder)
    {
        var origin = Path.Combine(AppContext.BaseDirectory, "Glossary");
        foreach (var file in Directory.EnumerateFiles(origin, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(origin, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
