using System.Globalization;

namespace Terminology.Cli.Output;

/// <summary>A table of numbers for people: a label, then columns set to the right, each as wide as it needs to be.</summary>
/// <param name="label">Heading of the labels.</param>
/// <param name="headings">Headings of the numbers.</param>
internal sealed class NumberTable(string label, IReadOnlyList<string> headings)
{
    private const int Gap = 2;

    private readonly List<(string Label, IReadOnlyList<string> Cells)> rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="name">What it is of.</param>
    /// <param name="numbers">One for each heading; a null, or a place at the end without one, stays empty.</param>
    public void Add(string name, params IReadOnlyList<long?> numbers)
        => rows.Add((name, [.. numbers.Select(number => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "")]));

    /// <summary>Writes the table; of labels that the page has no room for the end is shown.</summary>
    public void Write(Page page)
    {
        var widths = headings.Select((heading, i) => Gap + rows.Select(row => i < row.Cells.Count ? row.Cells[i].Length : 0).Append(heading.Length).Max()).ToArray();
        var labelWidth = Math.Min(rows.Select(row => row.Label.Length).Append(label.Length).Max(), Math.Max(label.Length, page.Width - widths.Sum()));
        page.Line(new StyledText(Row(label, headings), Styles.Heading));
        foreach (var (name, cells) in rows) page.Line(Row(name, cells));

        string Row(string first, IReadOnlyList<string> cells)
            => (Fitting(first).PadRight(labelWidth) + string.Concat(cells.Select((cell, i) => cell.PadLeft(widths[i])))).TrimEnd();

        string Fitting(string text) => text.Length <= labelWidth ? text : $"…{text[^(labelWidth - 1)..]}";
    }
}
