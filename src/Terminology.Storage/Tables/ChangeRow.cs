using LinqToDB.Mapping;

namespace Terminology.Storage.Tables;

/// <summary>An update or deletion that an index has yet to follow.</summary>
/// <remarks>Additions are not written down twice: <see cref="UnitRow.Added"/> of the unit itself is their line of the log.</remarks>
[Table("change")]
internal sealed class ChangeRow
{
    /// <summary>Key of the memory.</summary>
    [Column("memory"), PrimaryKey(0)]
    public long Memory { get; set; }

    /// <summary>Number of the change.</summary>
    [Column("sequence"), PrimaryKey(1)]
    public long Sequence { get; set; }

    /// <summary>Id of the unit, 16 bytes.</summary>
    [Column("unit"), NotNull]
    public byte[] Unit { get; set; } = [];
}
