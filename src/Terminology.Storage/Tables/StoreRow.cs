using LinqToDB.Mapping;

namespace Terminology.Storage.Tables;

/// <summary>The one row about the store itself.</summary>
[Table("store")]
internal sealed class StoreRow
{
    /// <summary>Always 1.</summary>
    [Column("key"), PrimaryKey]
    public long Key { get; set; } = 1;

    /// <summary>Id of the store, 16 bytes: an index made from another store is recognised by it.</summary>
    [Column("id"), NotNull]
    public byte[] Id { get; set; } = [];

    /// <summary>Number of the last change; never goes back, whatever is deleted.</summary>
    /// <remarks>
    /// A counter row and not an identity column: numbers of a pruned log must not come back, and a database with several writers would hand out
    /// identities in another order than it commits them. The row serialises the writers.
    /// </remarks>
    [Column("sequence")]
    public long Sequence { get; set; }

    /// <summary>When the store was created, in milliseconds since 1970.</summary>
    [Column("created")]
    public long Created { get; set; }
}
