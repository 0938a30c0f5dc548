using System.Data.Common;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Databases;

/// <summary>Reads units one by one, each against its checksum.</summary>
internal sealed class UnitReader(StoreConnection connection) : IDisposable
{
    private static readonly string Select = $"SELECT {UnitColumns.List} FROM unit WHERE memory = @memory AND ";

    private readonly PreparedCommand byId = new(connection, Select + "id = @id", "memory", "id");
    private readonly PreparedCommand byIdentity = new(connection, Select + "identity = @identity", "memory", "identity");

    /// <summary>The unit of an id.</summary>
    /// <exception cref="DamagedUnitException">It is not what was written.</exception>
    public UnitRow? Find(StoredMemory memory, byte[] id) => Find(byId, memory, id, id);

    /// <summary>The unit of a <see cref="ContentIdentity"/>.</summary>
    /// <exception cref="DamagedUnitException">It is not what was written.</exception>
    public UnitRow? FindContent(StoredMemory memory, byte[] identity) => Find(byIdentity, memory, identity, null);

    /// <inheritdoc/>
    public void Dispose()
    {
        byId.Dispose();
        byIdentity.Dispose();
    }

    private static UnitRow? Find(PreparedCommand command, StoredMemory memory, byte[] value, byte[]? id)
    {
        command[0] = memory.Key;
        command[1] = value;
        try
        {
            using var rows = command.Read();
            if (!rows.Read()) return null;

            id ??= IdOf(rows);
            var row = UnitColumns.Read(rows);
            return RowChecksum.Matches(row, memory.Id) ? row : throw new DamagedUnitException(id);
        }
        catch (Exception e) when (IsDamage(e))
        {
            // A flipped bit may turn a number into nothing, or a page into none: what the provider says then varies.
            throw new DamagedUnitException(id, e);
        }
    }

    private static bool IsDamage(Exception exception)
        => exception is InvalidCastException or InvalidOperationException or FormatException or OverflowException or ArgumentException
            || SqliteDatabase.Classify(exception) == StoreFault.Damaged;

    private static byte[]? IdOf(DbDataReader row)
    {
        try
        {
            return row.GetFieldValue<byte[]>(1) is { Length: 16 } id ? id : null;
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }
}
