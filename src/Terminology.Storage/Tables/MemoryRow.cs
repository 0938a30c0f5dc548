using LinqToDB.Mapping;

namespace Terminology.Storage.Tables;

/// <summary>A memory.</summary>
[Table("memory")]
internal sealed class MemoryRow
{
    /// <summary>Short key that units refer to.</summary>
    [Column("key"), PrimaryKey, Identity]
    public long Key { get; set; }

    /// <summary>Id, 16 bytes; its index directory is named after it.</summary>
    [Column("id"), NotNull]
    public byte[] Id { get; set; } = [];

    /// <summary>Name; unique. Of a memory that is being deleted: a name that nobody can give.</summary>
    [Column("name"), NotNull]
    public string Name { get; set; } = "";

    /// <summary>Points off every match, 0 to 99.</summary>
    [Column("penalty")]
    public int Penalty { get; set; }

    /// <summary>When it was created, in milliseconds since 1970.</summary>
    [Column("created")]
    public long Created { get; set; }

    /// <summary>Changes up to this number have been pruned from the log: an index that is behind it cannot catch up.</summary>
    [Column("pruned")]
    public long Pruned { get; set; }

    /// <summary>Whether it has been deleted and waits for its units to be purged.</summary>
    [Column("deleted")]
    public bool Deleted { get; set; }
}
