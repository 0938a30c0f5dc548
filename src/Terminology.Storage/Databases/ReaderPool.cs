using System.Collections.Concurrent;
using Terminology.Model;

namespace Terminology.Storage.Databases;

/// <summary>Connections that read, as many as are in use at once. Safe for all threads.</summary>
internal sealed class ReaderPool(SqliteDatabase database) : IDisposable
{
    private readonly ConcurrentBag<StoreReader> idle = [];
    private volatile bool closed;

    /// <summary>Reads with a connection of the pool.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/> or <see cref="ErrorCode.Damaged"/>: the database cannot be read.</exception>
    public T Read<T>(Func<StoreReader, T> read)
    {
        StoreReader? reader = null;
        try
        {
            if (closed) throw Refusals.Stopping();
            if (!idle.TryTake(out reader)) reader = new StoreReader(database.OpenReader());
            var result = read(reader);
            idle.Add(reader);
            if (closed) Dispose();
            return result;
        }
        catch (Exception e)
        {
            reader?.Dispose();
            if (SqliteDatabase.Classify(e) == StoreFault.None) throw;
            throw SqliteDatabase.Translate(e);
        }
    }

    /// <summary>Closes the connections; those in use when they are given back.</summary>
    public void Dispose()
    {
        closed = true;
        while (idle.TryTake(out var reader)) reader.Dispose();
    }
}
