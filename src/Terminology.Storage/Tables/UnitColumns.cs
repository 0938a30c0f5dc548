using System.Data.Common;

namespace Terminology.Storage.Tables;

/// <summary>The columns of a unit in one order, for the prepared statements.</summary>
internal static class UnitColumns
{
    /// <summary>Their names.</summary>
    public static readonly string[] Names =
    [
        "memory", "id", "added", "sequence", "source_language", "target_language", "source", "target", "status", "origin", "document", "details", "created", "changed", "identity", "checksum",
    ];

    /// <summary>Their names as a list of SQL.</summary>
    public static readonly string List = string.Join(", ", Names);

    /// <summary>Reads a row. What it throws on a damaged row is up to the provider.</summary>
    public static UnitRow Read(DbDataReader reader) => new()
    {
        Memory = reader.GetInt64(0),
        Id = reader.GetFieldValue<byte[]>(1),
        Added = reader.GetInt64(2),
        Sequence = reader.GetInt64(3),
        SourceLanguage = reader.GetString(4),
        TargetLanguage = reader.GetString(5),
        Source = reader.GetString(6),
        Target = reader.GetString(7),
        Status = reader.GetInt32(8),
        Origin = reader.GetInt32(9),
        Document = reader.GetString(10),
        Details = reader.GetString(11),
        Created = reader.GetInt64(12),
        Changed = reader.GetInt64(13),
        Identity = reader.GetFieldValue<byte[]>(14),
        Checksum = reader.GetInt64(15),
    };
}
