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
        var fields = line.Split('\t', StringSplitOptions.TrimEntries);
        if (fields.All(IsKnown)) return OfHeader(fields, from, to, file);

        return from is { } source && to is { } target
            ? new TsvColumns(source, target, 0, 1, -1, HasHeader: false)
            : throw new UsageException($"“{file}” has no header that names its languages; give them with --source-lang and --target-lang.");
    }

    private static TsvColumns OfHeader(string[] fields, LanguageTag? from, LanguageTag? to, string file)
    {
        var languages = fields.Index().Where(field => Language(field.Item) is not null).ToArray();
        var source = Column("source", from, except: -1);
        var target = Column("target", to, except: source);
        if (from is not null && to is null && source == target) target = -1;

        var fromTag = from ?? (source < 0 ? null : Language(fields[source]));
        var toTag = to ?? (target < 0 ? null : Language(fields[target]));
        if (fromTag is not { } sourceLanguage || toTag is not { } targetLanguage)
            throw new UsageException($"Line 1 of “{file}” is a header, but it does not tell the {(fromTag is null ? "source" : "target")}; name its columns by language or give --source-lang and --target-lang.");
        if (sourceLanguage == targetLanguage)
            throw new UsageException($"“{file}” would have {sourceLanguage} on both sides; expected two languages.");
        return new TsvColumns(sourceLanguage, targetLanguage, source, target, Find("document"), HasHeader: true);

        int Column(string name, LanguageTag? wanted, int except)
        {
            var named = wanted is { } tag
                ? languages.Where(field => Language(field.Item) == tag).Concat(languages.Where(field => Language(field.Item)!.Value.SameLanguage(tag)))
                : languages;
            var column = named.Select(field => field.Index).Where(index => index != except).DefaultIfEmpty(-1).First();
            return column >= 0 || wanted is null ? column : Find(name);
        }

        int Find(string name) => Array.FindIndex(fields, field => field.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsKnown(string field) => Names.Contains(field, StringComparer.OrdinalIgnoreCase) || Language(field) is not null;

    // Only languages with a code of two letters: too many short words look like one of three.
    private static LanguageTag? Language(string field)
        => LanguageTag.TryParse(field, out var tag) && LanguageCodes.Has(tag.Primary) ? tag : null;
}
