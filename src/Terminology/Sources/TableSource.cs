using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Terminology.Sources;

/// <summary>The cells of a pipe table with their places.</summary>
internal static class TableSource
{
    /// <summary>The rows, the header first; each with as many cells as it was written with, or the header has.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> Rows(Table table, string source)
    {
        var rows = new List<IReadOnlyList<Cell>>(table.Count);
        foreach (var block in table)
        {
            if (block is TableRow row) rows.Add(Cells(row, source));
        }

        return rows;
    }

    private static List<Cell> Cells(TableRow row, string source)
    {
        var cells = new List<Cell>(row.Count);
        var end = Math.Clamp(row.Span.Start, 0, source.Length);
        if (end < source.Length && source[end] == '|') end++;
        foreach (var block in row)
        {
            if (block is not TableCell cell) continue;

            // Markdig gives no place to an empty cell: it stands behind the pipe that ends the cell before.
            var start = cell.Span.IsEmpty ? end : cell.Span.Start;
            cells.Add(new Cell(TextOf(cell), SkipSpaces(source, start)));
            end = BehindPipe(source, cell.Span.IsEmpty ? SkipSpaces(source, start) : cell.Span.End + 1);
        }

        return cells;
    }

    private static string TextOf(TableCell cell) => cell.Count > 0 && cell[0] is LeafBlock { Inline: { } inlines } ? PlainText.Of(inlines) : "";

    private static int SkipSpaces(string source, int start)
    {
        var place = start;
        while (place < source.Length && source[place] is (' ' or '\t')) place++;
        return place < source.Length && source[place] is not ('\r' or '\n') ? place : start;
    }

    private static int BehindPipe(string source, int place) => place < source.Length && source[place] == '|' ? place + 1 : Math.Min(place, source.Length);
}
