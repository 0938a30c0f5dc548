using Markdig.Extensions.Tables;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads a code list: front matter with its name and one table <c>Code | Français | English</c>, optionally <c>Concept</c>.</summary>
internal static class CodeListReader
{
    private static readonly string[] Names = ["list", "title_fr", "title_en"];

    private enum Column
    {
        Code,
        French,
        English,
        Concept,
    }

    private static readonly WordList<Column> Columns = new(
        "a column of a code list",
        ("Code", "Code", Column.Code),
        ("Français", "Français", Column.French),
        ("English", "English", Column.English),
        ("Concept", "Concept", Column.Concept));

    /// <summary>The list; null if the file cannot be parsed at all.</summary>
    public static CodeListFile? Read(SourceFile file)
    {
        if (file.Faults.Count > 0 || MarkdownSource.Parse(file) is not { } document) return null;

        var frontMatter = FrontMatterReader.Read(document, file, Names);
        if (frontMatter.Find("list") is null) file.Report(frontMatter.Place("list"), "A code list needs a name; add “list: name” to the front matter.");

        var codes = new List<Code>();
        var concepts = new List<Placed<string>>();
        var meanings = new List<(LanguageTag, Cell)>();
        if (document.OfType<Table>().ToList() is not [var table]) file.Report(0, "A code list must hold one table “Code | Français | English”.");
        else codes.AddRange(ReadCodes(table, file, concepts, meanings));

        var list = new CodeList(frontMatter.Value("list"), frontMatter.Value("title_fr"), frontMatter.Value("title_en"), codes);
        return new CodeListFile(file, new Placed<string>(list.Name, frontMatter.Place("list")), list, concepts) { Meanings = meanings };
    }

    private static IEnumerable<Code> ReadCodes(Table table, SourceFile file, List<Placed<string>> concepts, List<(LanguageTag, Cell)> meanings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in TableReader.Read(table, file, Columns, LanguageTag.English, Column.Code))
        {
            if (!row.TryGetValue(Column.Code, out var code)) continue;
            if (code.Text.Length is 0 or > TermTableReader.MaxTermLength)
            {
                file.Report(code.Place, $"A code has 1 to {TermTableReader.MaxTermLength} characters; write one or remove the row.");
                continue;
            }

            if (!seen.Add(code.Text)) file.Report(code.Place, $"The code “{code.Text}” stands twice; keep one.");
            var concept = row.GetValueOrDefault(Column.Concept, new Cell("", code.Place));
            if (ConceptIds.IsId(concept.Text)) concepts.Add(new Placed<string>(concept.Text, concept.Place));
            else if (concept.Text.Length > 0) file.Report(concept.Place, $"“{UnknownWord.Short(concept.Text)}” is not a concept id; expected “C-” and four or five digits.");

            var french = row.GetValueOrDefault(Column.French, new Cell("", code.Place));
            var english = row.GetValueOrDefault(Column.English, new Cell("", code.Place));
            meanings.Add((LanguageTag.French, french));
            meanings.Add((LanguageTag.English, english));
            yield return new Code(code.Text, french.Text, english.Text, concept.Text);
        }
    }
}
