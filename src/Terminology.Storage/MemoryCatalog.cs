using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Terminology.Memories;
using Terminology.Memories.Concordance;
using Terminology.Model;
using Terminology.Storage.Projections;
using Terminology.Storage.Writing;

namespace Terminology.Storage;

/// <summary>The translation memories: the system of record, and behind it one index a memory that follows it. Safe for all threads.</summary>
/// <remarks>
/// What a method that changes something returns, or its task, means: it is on the disk, and the next look-up sees it. Every memory costs a thread and
/// an open index, so there are at most <see cref="MaxMemories"/>.
/// </remarks>
public sealed class MemoryCatalog : IDisposable
{
    /// <summary>Most memories of a catalog.</summary>
    public const int MaxMemories = 256;

    private readonly DataDirectory directory;
    private readonly UnitStore store;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly Lock changing = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Task purging;
    private volatile ImmutableSortedDictionary<string, MemoryProjection> memories = ImmutableSortedDictionary.Create<string, MemoryProjection>(StringComparer.Ordinal);

    private MemoryCatalog(DataDirectory directory, UnitStore store, TimeProvider clock, ILogger logger)
    {
        this.directory = directory;
        this.store = store;
        this.clock = clock;
        this.logger = logger;

        var stored = store.ReadMemories();
        memories = memories.AddRange(stored.Where(static memory => !memory.Figures.Deleted).Select(memory => KeyValuePair.Create(memory.Name, Project(memory))));
        purging = PurgeAsync([.. stored.Where(static memory => memory.Figures.Deleted)]);
    }

    /// <summary>Whether everything that should be can be written, and every index follows.</summary>
    public bool Healthy => store.Healthy && memories.Values.All(static memory => memory.Healthy);

    /// <summary>Opens the memories of a data directory, which belongs to the catalog from then on: it is freed with it, also if this throws.</summary>
    /// <remarks>Indexes are opened, brought up to date and, where they cannot be used, built anew in the background; look-ups wait for them.</remarks>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/>, <see cref="ErrorCode.Damaged"/>: the store cannot be opened.</exception>
    public static MemoryCatalog Open(DataDirectory directory, TimeProvider clock, ILoggerFactory loggers)
    {
        UnitStore? opened = null;
        try
        {
            var log = loggers.CreateLogger<MemoryCatalog>();
            opened = UnitStore.Open(directory.DatabaseFile, clock, log);
            return new MemoryCatalog(directory, opened, clock, log);
        }
        catch
        {
            opened?.Dispose();
            directory.Dispose();
            throw;
        }
    }

    /// <summary>Creates an empty memory.</summary>
    /// <param name="name">1 to 100 letters, digits, spaces, dots, hyphens or underscores, beginning and ending with a letter or digit.</param>
    /// <param name="penalty">Points off every match of it, 0 to 99.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>, <see cref="ErrorCode.AlreadyExists"/>, <see cref="ErrorCode.TooLarge"/>: there are <see cref="MaxMemories"/>; <see cref="ErrorCode.StoreUnavailable"/>.</exception>
    public MemorySummary Create(string name, int penalty)
    {
        List<(ErrorCode Code, Violation Violation)> violations = [];
        UnitRules.CheckName(name, "memory", violations);
        if (penalty is < 0 or > 99) violations.Add((ErrorCode.InvalidValue, new Violation("penalty", $"The penalty is {penalty}; expected 0 to 99 points.")));
        UnitRules.ThrowIfAny(violations);

        lock (changing)
        {
            RequireOpen();
            if (memories.Count >= MaxMemories && !memories.ContainsKey(name))
                throw new TerminologyException(ErrorCode.TooLarge, "memory", $"There are {MaxMemories} memories, which is the most that one service keeps; delete one first.");

            var created = Project(Wait(new CreateMemory(name, penalty)));
            memories = memories.Add(name, created);
            return Summarise(created);
        }
    }

    /// <summary>Returns all memories, by name in ordinal order.</summary>
    public IReadOnlyList<MemorySummary> List() => [.. memories.Values.Select(Summarise)];

    /// <summary>Returns a memory.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>.</exception>
    public MemorySummary Get(string name) => Summarise(Find(name, "memory"));

    /// <summary>Deletes a memory with all its units, from the disk too, and returns their number.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>, <see cref="ErrorCode.StoreUnavailable"/>.</exception>
    public long Delete(string name)
    {
        MemoryProjection deleted;
        long units;
        lock (changing)
        {
            RequireOpen();
            deleted = Find(name, "memory");
            units = Wait(new DeleteMemory(deleted.Memory));
            memories = memories.Remove(name);
        }

        deleted.Stop(discard: true);
        deleted.Dispose();
        PurgeAsync([deleted.Memory]).GetAwaiter().GetResult();
        return units;
    }

    /// <summary>Adds units, all or none. One whose languages, source, target and document are there already is not added again.</summary>
    /// <param name="memory">Name of the memory.</param>
    /// <param name="units">1 to 1,000 units.</param>
    /// <param name="cancellationToken">Cancels it as long as the store has not begun with it.</param>
    /// <returns>What became of each unit, in their order.</returns>
    /// <exception cref="TerminologyException">
    /// <see cref="ErrorCode.NotFound"/>: the memory; <see cref="ErrorCode.AlreadyExists"/>: ids that are given to other contents; <see cref="ErrorCode.Damaged"/>: the unit
    /// of this content is; <see cref="ErrorCode.StoreUnavailable"/>; what <see cref="UnitRules"/> refuses, all violations at once.
    /// </exception>
    public async Task<IReadOnlyList<AddedUnit>> AddAsync(string memory, IReadOnlyList<NewUnit> units, CancellationToken cancellationToken)
    {
        RequireOpen();
        var found = Find(memory, "memory").Memory;
        return await store.RunAsync(new AddUnits(found, NewUnits.ToRows(found, units, clock)), cancellationToken);
    }

    /// <summary>Replaces the content of a unit.</summary>
    /// <exception cref="TerminologyException">
    /// <see cref="ErrorCode.NotFound"/>: memory or unit; <see cref="ErrorCode.AlreadyExists"/>: another unit has this content; <see cref="ErrorCode.Damaged"/>;
    /// <see cref="ErrorCode.StoreUnavailable"/>; what <see cref="UnitRules"/> refuses.
    /// </exception>
    public async Task UpdateAsync(string memory, Guid unit, UnitContent content, CancellationToken cancellationToken)
    {
        RequireOpen();
        var found = Find(memory, "memory").Memory;
        await store.RunAsync(new UpdateUnit(found, unit, content, NewUnits.Identify(content)), cancellationToken);
    }

    /// <summary>Deletes units and returns how many there were; ids that are not there are passed over.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>: the memory; <see cref="ErrorCode.TooLarge"/>: more than 1,000 ids; <see cref="ErrorCode.StoreUnavailable"/>.</exception>
    public async Task<int> DeleteUnitsAsync(string memory, IReadOnlyList<Guid> units, CancellationToken cancellationToken)
    {
        RequireOpen();
        var found = Find(memory, "memory").Memory;
        NewUnits.RequireAtMost(units.Count, "units");
        return await store.RunAsync(new DeleteUnits(found, units), cancellationToken);
    }

    /// <summary>Finds the units nearest to a segment. Waits until the indexes show every change acknowledged before the call.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="names">Names of the memories to search, preferred ones first; empty for all.</param>
    /// <param name="cancellationToken">Cancels waiting and searching.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>: a memory; <see cref="ErrorCode.StoreUnavailable"/>; what <see cref="MemoryLookup"/> refuses.</exception>
    public LookupAnswer Lookup(LookupQuery query, IList<string> names, CancellationToken cancellationToken)
        => Search(names, memories => MemoryLookup.Find(query, memories, clock, cancellationToken), cancellationToken);

    /// <summary>Finds the units that hold words. Waits until the indexes show every change acknowledged before the call.</summary>
    /// <param name="query">What to find, and in which memories.</param>
    /// <param name="cancellationToken">Cancels waiting and searching.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>: a memory; <see cref="ErrorCode.StoreUnavailable"/>; what <see cref="ConcordanceSearch"/> refuses.</exception>
    public ConcordanceAnswer SearchUnits(ConcordanceQuery query, CancellationToken cancellationToken)
        => Search([.. query.Memories], memories => ConcordanceSearch.Find(query, memories, cancellationToken), cancellationToken);

    /// <summary>Returns how many memories a look-up in these searches, and refuses names that are not there.</summary>
    /// <param name="names">Names of memories; empty for all.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>: a memory, <c>memories[n]</c>.</exception>
    public int RequireAll(IList<string> names) => Searched(names).Count;

    /// <summary>Stops: finishes what was accepted, commits the indexes, empties the write-ahead log and frees the data directory. May be called again.</summary>
    public void Dispose()
    {
        lock (changing)
        {
            if (closing.IsCancellationRequested) return;
            closing.Cancel();
        }

        purging.GetAwaiter().GetResult();
        foreach (var memory in memories.Values) memory.Stop(discard: false);
        foreach (var memory in memories.Values) memory.Dispose();
        store.Dispose();
        directory.Dispose();
    }

    private MemoryProjection Project(StoredMemory memory) => new(store, memory, Home(memory), clock, logger);

    private IndexHome Home(StoredMemory memory) => new(directory, store.Id, memory.Id, clock);

    private MemoryProjection Find(string name, string field) => memories.TryGetValue(name, out var memory) ? memory : throw Refusals.NoMemory(name, field);

    /// <summary>The memories of these names once each, always in the order of their keys: two look-ups that wait for each other's would wait for ever.</summary>
    private List<MemoryProjection> Searched(IList<string> names)
    {
        var present = memories;
        var found = names.Count == 0
            ? present.Values
            : names.Select((name, i) => present.TryGetValue(name, out var memory) ? memory : throw Refusals.NoMemory(name, $"memories[{i}]")).Distinct();
        return [.. found.OrderBy(static memory => memory.Memory.Key)];
    }

    /// <summary>Runs a search on memories whose indexes show every change acknowledged before the call, and are not exchanged until it ends.</summary>
    private T Search<T>(IList<string> names, Func<IReadOnlyList<SearchedMemory>, T> search, CancellationToken cancellationToken)
    {
        var searched = Searched(names);
        var sequences = searched.ConvertAll(static memory => memory.Memory.Figures.Sequence);
        for (var i = 0; i < searched.Count; i++) searched[i].WaitFor(sequences[i], cancellationToken);

        var entered = 0;
        try
        {
            var indexes = new List<SearchedMemory>(searched.Count);
            for (; entered < searched.Count; entered++)
            {
                var memory = searched[entered].Memory;
                var index = searched[entered].Enter(sequences[entered], cancellationToken);
                indexes.Add(new SearchedMemory(memory.Name, memory.Penalty, index, ids => store.ReadUnits(memory, ids)) { Place = Math.Max(0, names.IndexOf(memory.Name)) });
            }

            return search(indexes);
        }
        finally
        {
            for (var i = 0; i < entered; i++) searched[i].Leave();
        }
    }

    private static MemorySummary Summarise(MemoryProjection projection)
    {
        var memory = projection.Memory;
        var figures = memory.Figures;
        return new MemorySummary(memory.Name, figures.Total, figures.Languages, memory.Penalty, memory.Created, projection.Lag);
    }

    /// <summary>The writer thread is another thread and needs nothing of this one, so waiting for it is safe.</summary>
    private T Wait<T>(Operation<T> operation) => store.RunAsync(operation, CancellationToken.None).GetAwaiter().GetResult();

    private void RequireOpen()
    {
        if (closing.IsCancellationRequested) throw Refusals.Stopping();
    }

    private async Task PurgeAsync(IReadOnlyList<StoredMemory> deleted)
    {
        foreach (var memory in deleted)
        {
            try
            {
                Home(memory).Delete();
                while (!await store.RunAsync(new PurgeMemory(memory.Key), closing.Token))
                {
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e)
            {
                StorageLog.PurgeFailed(logger, memory.Id, e);
            }
        }
    }
}
