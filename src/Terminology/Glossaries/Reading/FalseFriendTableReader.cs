using Markdig.Extensions.Tables;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads the table of false friends of a language section.</summary>
internal sealed class FalseFriendTableReader(SourceFile file, LanguageTag language)
{
    /// <summary>The false friends, each with the place of the concept it points to (of its row if it points to none).</summary>
    public IEnumerable<Placed<FalseFriend>> Read(Table table)
        => TableReader.Read(table, file, ConceptWords.FalseFriendColumns, language, FalseFriendColumn.Form).Select(ReadRow).OfType<Placed<FalseFriend>>();

    private Placed<FalseFriend>? ReadRow(IReadOnlyDictionary<FalseFriendColumn, Cell> row)
    {
        if (!row.TryGetValue(FalseFriendColumn.Form, out var form)) return null;
        var use = row.GetValueOrDefault(FalseFriendColumn.Use);
        foreach (var column in new[] { FalseFriendColumn.Form, FalseFriendColumn.Language, FalseFriendColumn.Use })
        {
            if (row.GetValueOrDefault(column).Text is not { Length: > 0 })
                file.Report(row.GetValueOrDefault(column, form).Place, $"A false friend needs “{ConceptWords.FalseFriendColumns.Word(column, language)}”; fill the cell.");
        }

        var (meaning, concept) = ReadMeaning(row.GetValueOrDefault(FalseFriendColumn.Meaning, new Cell("", form.Place)));
        var friend = new FalseFriend(language, form.Text, ReadLanguage(row), meaning, concept.Value, use.Text ?? "");
        return new Placed<FalseFriend>(friend, concept.Value.Length > 0 ? concept.Place : form.Place);
    }

    private LanguageTag ReadLanguage(IReadOnlyDictionary<FalseFriendColumn, Cell> row)
    {
        var other = language == LanguageTag.French ? LanguageTag.English : LanguageTag.French;
        if (!row.TryGetValue(FalseFriendColumn.Language, out var cell) || cell.Text.Length == 0) return other;
        if (cell.Text == language.Value) return language;
        if (cell.Text != other.Value) file.Report(cell.Place, UnknownWord.Message("a language of the glossary", cell.Text, ["fr", "en"]));
        return other;
    }

    private (string Meaning, Placed<string> Concept) ReadMeaning(Cell cell)
    {
        var arrow = cell.Text.IndexOf('→', StringComparison.Ordinal);
        if (arrow < 0) return (cell.Text, new Placed<string>("", cell.Place));

        var id = cell.Text[(arrow + 1)..].Trim();
        if (ConceptIds.IsId(id)) return (cell.Text[..arrow].TrimEnd(), new Placed<string>(id, cell.Place + cell.Text.IndexOf(id, arrow, StringComparison.Ordinal)));

        file.Report(cell.Place + arrow, $"“→ {UnknownWord.Short(id)}” points to no concept; expected an id such as “→ C-0216” at the end of the cell.");
        return (cell.Text[..arrow].TrimEnd(), new Placed<string>("", cell.Place));
    }
}
