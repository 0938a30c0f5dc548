namespace Terminology.Storage.Databases;

/// <summary>A connection that reads, with its prepared statements. For one thread at a time.</summary>
internal sealed class StoreReader(StoreConnection connection) : IDisposable
{
    /// <summary>The connection.</summary>
    public StoreConnection Connection => connection;

    /// <summary>Reads units.</summary>
    public UnitReader Units { get; } = new(connection);

    /// <inheritdoc/>
    public void Dispose()
    {
        Units.Dispose();
        connection.Dispose();
    }
}
