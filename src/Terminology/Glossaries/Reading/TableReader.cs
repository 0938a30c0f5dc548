using Markdig.Extensions.Tables;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads a table whose columns have fixed names in any order.</summary>
internal static class TableReader
{
    /// <summary>The rows below the header, each by column; unknown and repeated columns are reported and left out.</summary>
    /// <param name="table">The table.</param>
    /// <param name="file">The file.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="language">The language of the names.</param>
    /// <param name="obligatory">The column that must be there.</param>
    public static IReadOnlyList<IReadOnlyDictionary<T, Cell>> Read<T>(Table table, SourceFile file, WordList<T> columns, LanguageTag language, T obligatory)
        where T : struct, Enum
    {
        var rows = TableSource.Rows(table, file.Text);
        var header = ReadHeader(rows[0], file, columns, language);
        if (!header.Contains(obligatory))
        {
            file.Report(rows[0][0].Place, $"The table has no column “{columns.Word(obligatory, language)}”; add it.");
            return [];
        }

        return [.. rows.Skip(1).Select(row => ReadRow(row, header, file))];
    }

    private static List<T?> ReadHeader<T>(IReadOnlyList<Cell> cells, SourceFile file, WordList<T> columns, LanguageTag language)
        where T : struct, Enum
    {
        var header = new List<T?>();
        foreach (var cell in cells)
        {
            var column = columns.Read(cell.Text, language, out var fault);
            if (column is null) file.Report(cell.Place, cell.Text.Length == 0 ? "A column has no name; name it or leave it out." : fault);
            else if (header.Contains(column))
            {
                file.Report(cell.Place, $"The column “{cell.Text}” stands twice; keep one.");
                column = null;
            }

            header.Add(column);
        }

        return header;
    }

    private static Dictionary<T, Cell> ReadRow<T>(IReadOnlyList<Cell> cells, List<T?> header, SourceFile file)
        where T : struct, Enum
    {
        var row = new Dictionary<T, Cell>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i < header.Count && header[i] is { } column) row[column] = cells[i];
            else if (i >= header.Count && cells[i].Text.Length > 0) file.Report(cells[i].Place, "This cell stands outside the columns of the header; escape a “|” within a cell as “\\|”.");
        }

        return row;
    }
}
