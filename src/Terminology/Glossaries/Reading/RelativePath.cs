namespace Terminology.Glossaries.Reading;

/// <summary>Follows the links of files to each other.</summary>
internal static class RelativePath
{
    /// <summary>The path that a link leads to, relative to the same folder as <paramref name="from"/>; empty if it leads out of that folder.</summary>
    public static string Resolve(string from, string link)
    {
        var end = link.IndexOf('#', StringComparison.Ordinal);
        var target = Uri.UnescapeDataString(end < 0 ? link : link[..end]);
        if (target.Length == 0 || target[0] == '/' || target.Contains(':', StringComparison.Ordinal)) return "";

        var parts = new List<string>(from.Split('/').SkipLast(1));
        foreach (var part in target.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return "";
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>The link that leads from a file to another; both relative to the same folder.</summary>
    public static string Between(string from, string to)
    {
        var start = from.Split('/');
        var end = to.Split('/');
        var common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common]) common++;
        return string.Join('/', Enumerable.Repeat("..", start.Length - 1 - common).Concat(end.Skip(common)));
    }
}
