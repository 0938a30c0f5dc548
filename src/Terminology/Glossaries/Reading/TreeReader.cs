using Markdig.Extensions.Tables;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads <c>tree.md</c>: one table <c>Domain | Skill | Français | English</c>, parents before children.</summary>
internal static class TreeReader
{
    private enum Column
    {
        Domain,
        Skill,
        French,
        English,
    }

    private static readonly WordList<Column> Columns = new(
        "a column of the domain tree",
        ("Domain", "Domain", Column.Domain),
        ("Skill", "Skill", Column.Skill),
        ("Français", "Français", Column.French),
        ("English", "English", Column.English));

    /// <summary>The tree; null if the file cannot be read as one.</summary>
    public static TreeFile? Read(SourceFile file)
    {
        if (file.Faults.Count > 0 || MarkdownSource.Parse(file) is not { } document) return null;
        if (document.OfType<Table>().ToList() is not [var table])
        {
            file.Report(0, "The domain tree must be one table “Domain | Skill | Français | English”.");
            return null;
        }

        var fields = new List<SubjectField>();
        foreach (var row in TableReader.Read(table, file, Columns, LanguageTag.English, Column.Domain))
        {
            if (ReadField(row, fields, file) is { } field) fields.Add(field);
        }

        return new TreeFile(fields);
    }

    private static SubjectField? ReadField(IReadOnlyDictionary<Column, Cell> row, List<SubjectField> fields, SourceFile file)
    {
        if (!row.TryGetValue(Column.Domain, out var cell)) return null;
        var path = cell.Text;
        if (path.Length == 0 || path.Split('/').Any(string.IsNullOrWhiteSpace))
        {
            file.Report(cell.Place, $"“{path}” is not a path; expected names parted by “/”.");
            return null;
        }

        if (fields.Exists(field => field.Path == path))
        {
            file.Report(cell.Place, $"The domain “{path}” stands twice; keep one.");
            return null;
        }

        var slash = path.LastIndexOf('/');
        if (slash > 0 && !fields.Exists(field => field.Path == path[..slash]))
            file.Report(cell.Place, $"The domain “{path}” stands before its parent; add “{path[..slash]}” above it.");

        var skill = row.GetValueOrDefault(Column.Skill, new Cell("", cell.Place));
        if (skill.Text.Length > 0 && !Skills.All.Contains(skill.Text)) file.Report(skill.Place, UnknownWord.Message("a skill", skill.Text, Skills.All));
        return new SubjectField(path, skill.Text, row.GetValueOrDefault(Column.French).Text ?? "", row.GetValueOrDefault(Column.English).Text ?? "", Concepts: 0);
    }
}
