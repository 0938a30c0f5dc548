using Markdig.Extensions.Tables;
using Terminology.Model;
using Terminology.Sources;

namespace Terminology.Glossaries.Reading;

/// <summary>Reads the term table of a language section.</summary>
internal sealed class TermTableReader(SourceFile file, LanguageTag language, bool draft)
{
    /// <summary>Longest term, in UTF-16 code units; the longest query is as long.</summary>
    public const int MaxTermLength = 200;

    /// <summary>The terms with their places; rows without a term or, in a file that is no draft, without a status are reported and left out.</summary>
    public IReadOnlyList<Placed<Term>> Read(Table table)
    {
        var terms = new List<Placed<Term>>();
        foreach (var row in TableReader.Read(table, file, ConceptWords.TermColumns, language, TermColumn.Term))
        {
            if (ReadTerm(row, $"{language}-{terms.Count + 1}", first: terms.Count == 0) is { } term) terms.Add(term);
        }

        return terms;
    }

    private Placed<Term>? ReadTerm(IReadOnlyDictionary<TermColumn, Cell> row, string id, bool first)
    {
        if (!row.TryGetValue(TermColumn.Term, out var cell)) return null;
        if (cell.Text.Length == 0)
        {
            file.Report(cell.Place, "A row of the term table names no term; write one or remove the row.");
            return null;
        }

        if (cell.Text.Length > MaxTermLength)
        {
            file.Report(cell.Place, $"The term is longer than {MaxTermLength} characters; a term is a few words.");
            return null;
        }

        if (ReadStatus(row, cell, first) is not { } status) return null;
        var term = new Term(id, language, cell.Text, status)
        {
            Type = Word(row, TermColumn.Type, ConceptWords.Types) ?? TermType.NotStated,
            PartOfSpeech = Word(row, TermColumn.PartOfSpeech, ConceptWords.PartsOfSpeech) ?? PartOfSpeech.NotStated,
            Gender = Word(row, TermColumn.Gender, ConceptWords.Genders) ?? Gender.NotStated,
            Number = Word(row, TermColumn.Number, ConceptWords.Numbers) ?? GrammaticalNumber.NotStated,
            Register = Word(row, TermColumn.Register, ConceptWords.Registers) ?? Register.NotStated,
            Regions = ReadRegions(row),
            Forms = [.. Parts(row, TermColumn.Forms).Select(form => form.Value)],
            ExactCase = Word(row, TermColumn.Check, ConceptWords.Checks) ?? false,
        };
        return new Placed<Term>(term, cell.Place);
    }

    // A draft may leave the status out: its first term is then the one to use, further ones are synonyms.
    private TermStatus? ReadStatus(IReadOnlyDictionary<TermColumn, Cell> row, Cell term, bool first)
    {
        if (row.TryGetValue(TermColumn.Status, out var cell) && cell.Text.Length > 0) return Word(row, TermColumn.Status, ConceptWords.Statuses);
        if (draft) return first ? TermStatus.Preferred : TermStatus.Admitted;
        file.Report(term.Place, $"“{term.Text}” has no status; give it one, such as “{ConceptWords.Statuses.Word(TermStatus.Admitted, language)}”.");
        return null;
    }

    private List<string> ReadRegions(IReadOnlyDictionary<TermColumn, Cell> row)
    {
        var known = ConceptWords.Regions(language);
        var regions = new List<string>();
        foreach (var region in Parts(row, TermColumn.Region))
        {
            if (!known.Contains(region.Value)) file.Report(region.Place, UnknownWord.Message("a region", region.Value, known));
            else if (regions.Contains(region.Value)) file.Report(region.Place, $"The region “{region.Value}” stands twice; keep one.");
            else regions.Add(region.Value);
        }

        return regions;
    }

    private T? Word<T>(IReadOnlyDictionary<TermColumn, Cell> row, TermColumn column, WordList<T> words)
        where T : struct
    {
        if (!row.TryGetValue(column, out var cell) || cell.Text.Length == 0) return null;
        var value = words.Read(cell.Text, language, out var fault);
        if (value is null) file.Report(cell.Place, fault);
        return value;
    }

    private List<Placed<string>> Parts(IReadOnlyDictionary<TermColumn, Cell> row, TermColumn column)
    {
        var parts = new List<Placed<string>>();
        if (!row.TryGetValue(column, out var cell) || cell.Text.Length == 0) return parts;

        var place = 0;
        foreach (var part in cell.Text.Split(','))
        {
            var text = part.Trim();
            var start = cell.Place + place + (part.Length - part.TrimStart().Length);
            if (text.Length == 0) file.Report(start, "Nothing stands between two commas; remove one.");
            else parts.Add(new Placed<string>(text, start));
            place += part.Length + 1;
        }

        return parts;
    }
}
