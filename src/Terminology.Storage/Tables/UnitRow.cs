using LinqToDB.Mapping;
using Terminology.Model;

namespace Terminology.Storage.Tables;

/// <summary>A translation unit.</summary>
[Table("unit")]
internal sealed class UnitRow
{
    /// <summary>Key of the memory.</summary>
    [Column("memory"), PrimaryKey(0)]
    public long Memory { get; set; }

    /// <summary>Id, the 16 bytes of a UUID in network order, so that ids made one after the other lie side by side.</summary>
    [Column("id"), PrimaryKey(1), NotNull]
    public byte[] Id { get; set; } = [];

    /// <summary>Number of the change that added it.</summary>
    [Column("added")]
    public long Added { get; set; }

    /// <summary>Number of the change that last touched it.</summary>
    [Column("sequence")]
    public long Sequence { get; set; }

    /// <summary>Language of the source.</summary>
    [Column("source_language"), NotNull]
    public string SourceLanguage { get; set; } = "";

    /// <summary>Language of the target.</summary>
    [Column("target_language"), NotNull]
    public string TargetLanguage { get; set; } = "";

    /// <summary>The segment.</summary>
    [Column("source"), NotNull]
    public string Source { get; set; } = "";

    /// <summary>Its translation.</summary>
    [Column("target"), NotNull]
    public string Target { get; set; } = "";

    /// <summary><see cref="UnitStatus"/>.</summary>
    [Column("status")]
    public int Status { get; set; }

    /// <summary><see cref="UnitOrigin"/>.</summary>
    [Column("origin")]
    public int Origin { get; set; }

    /// <summary>Name of the document; empty if none.</summary>
    [Column("document"), NotNull]
    public string Document { get; set; } = "";

    /// <summary><see cref="UnitDetails"/>; empty if there are none.</summary>
    [Column("details"), NotNull]
    public string Details { get; set; } = "";

    /// <summary>When it was created, in milliseconds since 1970.</summary>
    [Column("created")]
    public long Created { get; set; }

    /// <summary>When it was last changed, in milliseconds since 1970.</summary>
    [Column("changed")]
    public long Changed { get; set; }

    /// <summary><see cref="ContentIdentity"/>, 16 bytes; unique in its memory.</summary>
    [Column("identity"), NotNull]
    public byte[] Identity { get; set; } = [];

    /// <summary><see cref="RowChecksum"/> of all other columns.</summary>
    [Column("checksum")]
    public long Checksum { get; set; }

    /// <summary>Takes over what a unit says, with its identity.</summary>
    public void Take(UnitContent content, byte[] identity)
    {
        SourceLanguage = content.SourceLanguage.Value;
        TargetLanguage = content.TargetLanguage.Value;
        Source = content.Source;
        Target = content.Target;
        Status = (int)content.Status;
        Origin = (int)content.Origin;
        Document = content.Document;
        Details = UnitDetails.Write(content);
        Identity = identity;
    }

    /// <summary>The unit that this row holds, which is to be checked first.</summary>
    public TranslationUnit ToUnit() => new(
        new Guid(Id, bigEndian: true),
        Sequence,
        UnitDetails.Read(Details, new UnitContent(LanguageTag.Parse(SourceLanguage, "source_language"), LanguageTag.Parse(TargetLanguage, "target_language"), Source, Target)
        {
            Status = (UnitStatus)Status,
            Origin = (UnitOrigin)Origin,
            Document = Document,
        }),
        DateTimeOffset.FromUnixTimeMilliseconds(Created),
        DateTimeOffset.FromUnixTimeMilliseconds(Changed));
}
