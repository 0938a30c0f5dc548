namespace Terminology.Formats.Units;

/// <summary>The formats of files that hold translation units.</summary>
public static class UnitFormats
{
    private static readonly (string Ending, UnitFormat Format)[] Endings =
    [
        (".tmx", UnitFormat.Tmx),
        (".xlf", UnitFormat.Xliff),
        (".xliff", UnitFormat.Xliff),
        (".mqxliff", UnitFormat.Xliff),
        (".sdlxliff", UnitFormat.Xliff),
        (".mxliff", UnitFormat.Xliff),
        (".po", UnitFormat.Po),
        (".pot", UnitFormat.Po),
        (".csv", UnitFormat.Csv),
        (".tsv", UnitFormat.Tsv),
        (".tab", UnitFormat.Tsv),
        (".fr.md", UnitFormat.MarkdownPair),
        (".en.md", UnitFormat.MarkdownPair),
    ];

    private static readonly string[] Compressions = [".gz", ".zip"];

    /// <summary>The format that the name of a file states, whatever its case (<c>agency.TMX</c>, <c>agency.tmx.gz</c>); null if it states none.</summary>
    public static UnitFormat? OfFileName(string name)
    {
        foreach (var compression in Compressions)
        {
            if (name.EndsWith(compression, StringComparison.OrdinalIgnoreCase))
            {
                name = name[..^compression.Length];
                break;
            }
        }

        foreach (var (ending, format) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return format;
        }

        return null;
    }
}
