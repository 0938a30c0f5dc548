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

            id ??= Convert(rows, null, static row => row.GetFieldValue<byte[]>(1));
            var found = Convert(rows, id, UnitColumns.Read);
            return RowChecksum.Matches(found, memory.Id) ? found : throw new DamagedUnitException(id);
        }
        catch (Exception e) when (SqliteDatabase.Classify(e) == StoreFault.Damaged)
        {
            throw new DamagedUnitException(id, e);
        }
    }

    /// <summary>Takes values from a row. A flipped bit may turn a number into a text or into nothing: what the provider says then varies.</summary>
    private static T Convert<T>(DbDataReader row, byte[]? id, Func<DbDataReader, T> convert)
    {
        try
        {
            return convert(row);
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw new DamagedUnitException(id, e);
        }
    }
}
