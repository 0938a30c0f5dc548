using Terminology.Model;

namespace Terminology.Sources;

/// <summary>The text of a file and the faults found in it.</summary>
/// <remarks>Not thread safe: one thread reads one file.</remarks>
internal sealed class SourceFile
{
    private readonly List<Fault> faults = [];
    private readonly List<int> lineStarts = [0];

    /// <param name="path">Path with <c>/</c>, relative to the folder that is read.</param>
    /// <param name="text">Its text without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lineStarts.Add(i + 1);
        }
    }

    /// <summary>Path with <c>/</c>, relative to the folder that is read.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where each line starts, in UTF-16 code units from 0.</summary>
    public IReadOnlyList<int> LineStarts => lineStarts;

    /// <summary>The faults reported so far, in the order they were found.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    /// <summary>Reports a fault.</summary>
    /// <param name="offset">Its place in the text, in UTF-16 code units from 0.</param>
    /// <param name="message">One sentence: what is wrong and what would be right.</param>
    public void Report(int offset, string message)
    {
        var (line, column) = LineAndColumn(offset);
        faults.Add(new Fault(Path, line, column, message));
    }

    /// <summary>Line and column (in UTF-16 code units) of a place, both from 1.</summary>
    public (int Line, int Column) LineAndColumn(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }
}
