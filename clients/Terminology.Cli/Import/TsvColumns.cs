using Terminology.Model;

namespace Terminology.Cli.Import;

/// <summary>Which columns of a TSV file hold what.</summary>
/// <param name="SourceLanguage">Language of the source.</param>
/// <param name="TargetLanguage">Language of the target.</param>
/// <param name="Source">Column of the source, from 0.</param>
/// <param name="Target">Column of the target.</param>
/// <param name="Document">Column of the document's name; −1 if there is none.</param>
/// <param name="HasHeader">Whether the first line names the columns.</param>
internal sealed record TsvColumns(LanguageTag SourceLanguage, LanguageTag TargetLanguage, int Source, int Target, int Document, bool HasHeader)
{
    // Names other than language tags. Those that no unit holds are known all the same, so that a header is seen to be one.
    private static readonly string[] Names = ["source", "target", "document", "key", "prev", "next", "note"];

    /// <summary>Number of columns that a row needs.</summary>
    public int Needed => Math.Max(Source, Target) + 1;

    /// <summary>Reads the first line: it is a header if all its fields are known names; without one the columns are source and target.</summary>
    /// <param name="line">The first line.</param>
    /// <param name="from">Language of the source, if given.</param>
    /// <param name="to">Language of the target, if given.</param>
    /// <param name="file">Name of the file, for messages.</param>
    /// <exception cref="UsageException">The languages or their columns cannot be told.</exception>
    public static TsvColumns Of(string line, LanguageTag? from, LanguageTag? to, string file)
    {
        var (fields, languages, isHeader) = Fields(line, from, to);
        if (!isHeader && (from is null || to is null))
            throw new UsageException($"“{file}” has no header that names its languages; give them with --source-lang and --target-lang.");

        var columns = isHeader ? OfHeader(fields, languages, (from, to), file) : new TsvColumns(from!.Value, to!.Value, 0, 1, -1, HasHeader: false);
        return columns.SourceLanguage != columns.TargetLanguage
            ? columns
            : throw new UsageException($"“{file}” would have {columns.SourceLanguage} on both sides; expected two languages.");
    }

    /// <summary>Which column of a file that is not to be imported holds the segments, and whether the first line is a header.</summary>
    /// <param name="line">The first line.</param>
    /// <param name="language">Language of the segments.</param>
    /// <returns>Of a header the column of the language, of any of its regions, or named <c>source</c>; else the first.</returns>
    public static (int Column, bool HasHeader) SourceOf(string line, LanguageTag language)
    {
        var (fields, languages, isHeader) = Fields(line, language, null);
        if (!isHeader) return (0, false);

        int[] columns =
        [
            Array.FindIndex(languages, tag => tag == language),
            Array.FindIndex(languages, tag => tag is { } named && named.SameLanguage(language)),
            Array.FindIndex(fields, field => field.Equals("source", StringComparison.OrdinalIgnoreCase)),
            0,
        ];
        return (columns.First(column => column >= 0), true);
    }

    private static (string[] Fields, LanguageTag?[] Languages, bool IsHeader) Fields(string line, LanguageTag? from, LanguageTag? to)
    {
        var fields = line.Split('\t', StringSplitOptions.TrimEntries);
        var languages = fields.Select(field => Language(field, from, to)).ToArray();
        return (fields, languages, fields.Index().All(field => Names.Contains(field.Item, StringComparer.OrdinalIgnoreCase) || languages[field.Index] is not null));
    }

    private static TsvColumns OfHeader(string[] fields, LanguageTag?[] languages, (LanguageTag? From, LanguageTag? To) given, string file)
    {
        // A side whose language is given has the first choice.
        var source = Column("source", given.From, except: given.From is null && given.To is not null ? Column("target", given.To, except: -1) : -1);
        var target = Column("target", given.To, except: source);
        if (source < 0 || (given.From ?? languages[source]) is not { } sourceLanguage) throw Untold("source");
        if (target < 0 || (given.To ?? languages[target]) is not { } targetLanguage) throw Untold("target");
        return new TsvColumns(sourceLanguage, targetLanguage, source, target, Find("document"), HasHeader: true);

        int Column(string name, LanguageTag? wanted, int except)
        {
            var inOrder = languages.Index().Where(language => language.Item is not null && language.Index != except).ToArray();
            var named = wanted is { } tag
                ? inOrder.Where(language => language.Item == tag).Concat(inOrder.Where(language => language.Item!.Value.SameLanguage(tag)))
                : inOrder;
            var column = named.Select(language => language.Index).DefaultIfEmpty(-1).First();
            return column >= 0 || wanted is null ? column : Find(name);
        }

        UsageException Untold(string side)
            => new($"Line 1 of “{file}” is a header, but it does not tell the {side}; "
                + "name its columns by language, or source and target with --source-lang and --target-lang.");

        int Find(string name) => Array.FindIndex(fields, field => field.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    // Of the languages that are not asked for only those with a code of two letters: too many short words look like one of three.
    private static LanguageTag? Language(string field, LanguageTag? from, LanguageTag? to)
        => LanguageTag.TryParse(field, out var tag) && (tag == from || tag == to || LanguageCodes.Has(tag.Primary)) ? tag : null;
}
