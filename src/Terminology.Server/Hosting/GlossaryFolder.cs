namespace Terminology.Server.Hosting;

/// <summary>Finds the folder of the glossary.</summary>
internal static class GlossaryFolder
{
    private const string Name = "glossary";

    /// <summary>The folder that is asked for, else the nearest <c>glossary</c> with <c>concepts</c> in it from <paramref name="start"/> upwards, else the one beside the program.</summary>
    /// <exception cref="StartException">There is none.</exception>
    public static string Find(string asked, string start)
    {
        if (asked.Length > 0) return Path.GetFullPath(asked);

        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (In(folder.FullName) is { } found) return found;
        }

        return In(AppContext.BaseDirectory)
            ?? throw new StartException(StartException.Usage, ["There is no folder “glossary” here, above or beside the program; name it with --glossary DIR."]);
    }

    private static string? In(string folder)
    {
        var glossary = Path.Combine(folder, Name);
        return Directory.Exists(Path.Combine(glossary, "concepts")) ? glossary : null;
    }
}
