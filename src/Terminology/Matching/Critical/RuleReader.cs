using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Terminology.Sources;

namespace Terminology.Matching.Critical;

/// <summary>Reads a rule from its Markdown file; <c>Rules/README.md</c> is the format.</summary>
internal static class RuleReader
{
    private static readonly (string Name, string Subtag)[] Languages = [("English", "en"), ("French", "fr")];

    /// <summary>The rule.</summary>
    /// <exception cref="InvalidDataException">The file is not in the format.</exception>
    public static Rule Read(SourceFile file)
    {
        var (name, section) = ("", "");
        var tables = new Dictionary<string, List<Dictionary<string, string>>>(StringComparer.Ordinal);
        foreach (var block in MarkdownSource.Parse(file) ?? throw Wrong(file, "is no Markdown"))
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 } heading:
                    name = PlainText.Of(heading.Inline);
                    break;
                case HeadingBlock heading:
                    section = PlainText.Of(heading.Inline);
                    break;
                case Table table when !tables.TryAdd(section, Rows(table, file)):
                    throw Wrong(file, $"has two tables under “{section}”");
            }
        }

        var examples = Section("Examples").Select(row => new RuleExample(Subtag(row["Language"], file), row["Query"], row["Memory"], YesOrNo(row["Flagged"], file)));
        return new Rule(name, [.. Section("Meanings").Select(row => ReadMeaning(row, file))], Together(tables.GetValueOrDefault("Innocent") ?? []), [.. examples]);

        List<Dictionary<string, string>> Section(string heading) => tables.GetValueOrDefault(heading) ?? throw Wrong(file, $"has no table under “{heading}”");
    }

    private static Meaning ReadMeaning(Dictionary<string, string> row, SourceFile file)
        => Enum.TryParse<MeaningCount>(row["Counts"], ignoreCase: true, out var count)
            ? new Meaning(row["Meaning"], count, Together([row]))
            : throw Wrong(file, $"says that a meaning counts “{row["Counts"]}”, which must be each, any or swap");

    private static Dictionary<string, IReadOnlyList<string>> Together(IReadOnlyCollection<Dictionary<string, string>> rows)
        => Languages.ToDictionary(
            language => language.Subtag,
            language => (IReadOnlyList<string>)[.. rows.SelectMany(row => row[language.Name].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            StringComparer.Ordinal);

    private static List<Dictionary<string, string>> Rows(Table table, SourceFile file)
    {
        var rows = TableSource.Rows(table, file.Text);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cells => cells.First.Text, cells => cells.Second.Text, StringComparer.Ordinal))];
    }

    private static string Subtag(string language, SourceFile file)
        => Languages.FirstOrDefault(known => known.Name == language).Subtag ?? throw Wrong(file, $"has an example in “{language}”, which must be English or French");

    private static bool YesOrNo(string text, SourceFile file) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => throw Wrong(file, $"has an example flagged “{text}”, which must be yes or no"),
    };

    private static InvalidDataException Wrong(SourceFile file, string what) => new($"The rule {file.Path} {what}.");
}
