using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads front matter: <c>name: value</c> lines between two lines <c>---</c> at the start of a file.</summary>
internal static class FrontMatterReader
{
    /// <summary>The front matter; what is wrong with it is reported.</summary>
    /// <param name="document">The parsed file.</param>
    /// <param name="file">The file.</param>
    /// <param name="known">The names that may stand there.</param>
    public static FrontMatter Read(MarkdownDocument document, SourceFile file, IReadOnlyList<string> known)
    {
        var values = new Dictionary<string, Placed<string>>(StringComparer.Ordinal);
        if (document.FirstOrDefault() is not YamlFrontMatterBlock block)
        {
            file.Report(0, "The front matter is missing; the file must begin with a line “---”, lines “name: value” and a line “---”.");
            return new FrontMatter(values);
        }

        var end = Math.Min(block.Span.End + 1, file.Text.Length);
        var first = 1; // Line 0 is the opening “---”.
        for (var line = first; line < file.LineStarts.Count && file.LineStarts[line] < end; line++)
        {
            var start = file.LineStarts[line];
            var stop = line + 1 < file.LineStarts.Count ? Math.Min(file.LineStarts[line + 1], end) : end;
            var text = file.Text.AsSpan(start..stop).TrimEnd();
            if (text is "---" or "...") break;
            if (!text.IsEmpty) ReadLine(text, start, file, known, values);
        }

        return new FrontMatter(values);
    }

    private static void ReadLine(ReadOnlySpan<char> line, int start, SourceFile file, IReadOnlyList<string> known, Dictionary<string, Placed<string>> values)
    {
        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            file.Report(start, $"“{UnknownWord.Short(line.ToString())}” is not front matter; expected “name: value”.");
            return;
        }

        var name = line[..colon].TrimEnd().ToString();
        var value = line[(colon + 1)..];
        var place = start + colon + 1 + (value.Length - value.TrimStart().Length);
        if (!known.Contains(name)) file.Report(start, UnknownWord.Message("a name of the front matter here", name, known));
        else if (!values.TryAdd(name, new Placed<string>(value.Trim().ToString(), place))) file.Report(start, $"“{name}” stands twice; keep one.");
    }
}
