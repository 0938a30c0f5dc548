using LinqToDB.Mapping;

namespace Terminology.Storage.Tables;

/// <summary>Number of units of a memory by language pair, kept with every change so that nobody has to count.</summary>
[Table("language_pair")]
internal sealed class LanguagePairRow
{
    /// <summary>Key of the memory.</summary>
    [Column("memory"), PrimaryKey(0)]
    public long Memory { get; set; }

    /// <summary>Language of the sources.</summary>
    [Column("source_language"), PrimaryKey(1), NotNull]
    public string SourceLanguage { get; set; } = "";

    /// <summary>Language of the targets.</summary>
    [Column("target_language"), PrimaryKey(2), NotNull]
    public string TargetLanguage { get; set; } = "";

    /// <summary>Number of units.</summary>
    [Column("units")]
    public long Units { get; set; }
}
