using System.Collections.Immutable;
using LinqToDB;
using Microsoft.Extensions.Logging;
using Terminology.Model;
using Terminology.Storage.Databases;
using Terminology.Storage.Tables;
using Terminology.Storage.Writing;

namespace Terminology.Storage;

/// <summary>The system of record: memories and their units, without indexes. Safe for all threads.</summary>
internal sealed class UnitStore : IDisposable
{
    private readonly ReaderPool readers;
    private readonly WriteQueue queue;
    private readonly ILogger logger;

    private UnitStore(SqliteDatabase database, StoreRow store, TimeProvider clock, ILogger logger)
    {
        this.logger = logger;
        Id = new Guid(store.Id, bigEndian: true);
        readers = new ReaderPool(database);
        queue = new WriteQueue(new StoreWriter(database, store.Sequence, clock, logger));
    }

    /// <summary>Id of the store.</summary>
    public Guid Id { get; }

    /// <summary>Whether it can still be written.</summary>
    public bool Healthy => queue.Healthy;

    /// <summary>Opens the store, creating or migrating it first.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/>, <see cref="ErrorCode.Damaged"/>: it cannot be opened.</exception>
    public static UnitStore Open(string file, TimeProvider clock, ILogger logger)
    {
        try
        {
            var database = new SqliteDatabase(file);
            database.Prepare();
            return new UnitStore(database, FindOrCreate(database, clock), clock, logger);
        }
        catch (Exception e) when (SqliteDatabase.Classify(e) != StoreFault.None)
        {
            throw SqliteDatabase.Translate(e);
        }
    }

    /// <summary>Reads the memories as they are now; to be called once, before anything is written.</summary>
    public IReadOnlyList<StoredMemory> ReadMemories() => readers.Read(static reader =>
    {
        var pairs = reader.Connection.LanguagePairs.Where(static pair => pair.Units > 0).ToLookup(static pair => pair.Memory);
        return reader.Connection.Memories.OrderBy(static memory => memory.Key).ToList().ConvertAll(memory => Load(reader.Connection, memory, pairs[memory.Key]));
    });

    /// <summary>Has an operation carried out; completes when it is on the disk.</summary>
    public Task<T> RunAsync<T>(Operation<T> operation, CancellationToken cancellationToken) => queue.RunAsync(operation, cancellationToken);

    /// <summary>Reads units in the order of the ids; null for those that are not there, or are damaged, which is logged.</summary>
    public IReadOnlyList<TranslationUnit?> ReadUnits(StoredMemory memory, IReadOnlyList<Guid> ids) => readers.Read(reader =>
    {
        var units = new TranslationUnit?[ids.Count];
        for (var i = 0; i < units.Length; i++) units[i] = Find(reader, memory, ids[i].ToByteArray(bigEndian: true));
        return units;
    });

    /// <summary>Reads the next changes of a memory, each with its unit as it is now. Damaged units are left out and logged.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="after">Number of the last change known.</param>
    /// <param name="upTo">Number of the last change wanted; it is to be committed.</param>
    /// <param name="count">Most changes to read.</param>
    /// <remarks>
    /// Additions come from the units themselves, by the number they were added with, updates and deletions from the log. A unit may have changed
    /// after its line: it is read as it is now, and comes again with its later line.
    /// </remarks>
    public ChangePage ReadChanges(StoredMemory memory, long after, long upTo, int count) => readers.Read(reader =>
    {
        var lines = Lines(reader.Connection, memory.Key, after, upTo).OrderBy(static line => line.Sequence).Take(count).ToList();
        var changes = new List<UnitChange>(lines.Count);
        foreach (var line in lines)
        {
            try
            {
                changes.Add(new UnitChange(line.Sequence, new Guid(line.Unit, bigEndian: true), reader.Units.Find(memory, line.Unit)?.ToUnit()));
            }
            catch (DamagedUnitException e)
            {
                StorageLog.UnitDamaged(logger, e.Unit, memory.Id);
            }
        }

        return new ChangePage(changes, lines.Count == count ? lines[^1].Sequence : upTo);
    });

    /// <summary>Number of changes of a memory after a number.</summary>
    public long CountChanges(StoredMemory memory, long after)
        => readers.Read(reader => Lines(reader.Connection, memory.Key, after, long.MaxValue).LongCount());

    /// <summary>Up to which number the log of a memory has been pruned.</summary>
    public long Pruned(StoredMemory memory)
        => readers.Read(reader => reader.Connection.Memories.Where(row => row.Key == memory.Key).Select(static row => row.Pruned).FirstOrDefault());

    /// <summary>Takes what an index has committed from the log of its memory. What goes wrong is logged: the next time makes up for it.</summary>
    public async Task PruneAsync(StoredMemory memory, long upTo)
    {
        try
        {
            if (readers.Read(reader => reader.Connection.Changes.Any(change => change.Memory == memory.Key && change.Sequence <= upTo)))
                await queue.RunAsync(new PruneChanges(memory, upTo), CancellationToken.None);
        }
        catch (Exception e)
        {
            StorageLog.PruneFailed(logger, memory.Id, e);
        }
    }

    /// <summary>Carries out what waits, and closes the files.</summary>
    public void Dispose()
    {
        // The last connection to close empties the log once more: that should be the writer's.
        readers.Dispose();
        queue.Dispose();
    }

    private static IQueryable<ChangeLine> Lines(StoreConnection connection, long memory, long after, long upTo)
        => connection.Units
            .Where(unit => unit.Memory == memory && unit.Added > after && unit.Added <= upTo)
            .Select(static unit => new ChangeLine { Sequence = unit.Added, Unit = unit.Id })
            .Concat(connection.Changes
                .Where(change => change.Memory == memory && change.Sequence > after && change.Sequence <= upTo)
                .Select(static change => new ChangeLine { Sequence = change.Sequence, Unit = change.Unit }));

    private static StoreRow FindOrCreate(SqliteDatabase database, TimeProvider clock)
    {
        using var connection = database.OpenWriter();
        if (connection.Store.FirstOrDefault() is { } found) return found;

        var now = clock.GetUtcNow();
        var created = new StoreRow { Id = Guid.CreateVersion7(now).ToByteArray(bigEndian: true), Created = now.ToUnixTimeMilliseconds() };
        connection.Insert(created);
        return created;
    }

    private static StoredMemory Load(StoreConnection connection, MemoryRow row, IEnumerable<LanguagePairRow> pairs)
    {
        var added = connection.Units.Where(unit => unit.Memory == row.Key).Max(static unit => (long?)unit.Added) ?? 0;
        var changed = connection.Changes.Where(change => change.Memory == row.Key).Max(static change => (long?)change.Sequence) ?? 0;
        var figures = new MemoryFigures(
            Math.Max(row.Pruned, Math.Max(added, changed)),
            pairs.ToImmutableDictionary(static pair => new LanguagePair(pair.SourceLanguage, pair.TargetLanguage), static pair => pair.Units),
            row.Deleted);
        return new StoredMemory(row.Key, new Guid(row.Id, bigEndian: true), row.Name, row.Penalty, DateTimeOffset.FromUnixTimeMilliseconds(row.Created), figures);
    }

    private TranslationUnit? Find(StoreReader reader, StoredMemory memory, byte[] id)
    {
        try
        {
            return reader.Units.Find(memory, id)?.ToUnit();
        }
        catch (DamagedUnitException e)
        {
            StorageLog.UnitDamaged(logger, e.Unit, memory.Id);
            return null;
        }
    }
}
