using Terminology.Memories;
using Terminology.Model;
namespace Terminology.Storage;
#pragma warning disable CS1591
public sealed class DataDirectory : IDisposable { public static DataDirectory Open(string path) { Directory.CreateDirectory(path); return new(); } public void Dispose() { } }
public sealed record MemorySummary(string Name, long Units, IReadOnlyList<string> Languages, int Penalty, DateTimeOffset Created, long IndexLag);
public sealed record NewUnit(Guid? Id, UnitContent Content);
public sealed record AddedUnit(Guid Id, bool Created);
public sealed class MemoryCatalog : IDisposable
{
    private readonly Dictionary<string, MemorySummary> all = [];
    public static MemoryCatalog Open(DataDirectory d, TimeProvider t, ILoggerFactory l) => new();
    public MemorySummary Create(string name, int penalty) { if (all.ContainsKey(name)) throw new TerminologyException(ErrorCode.AlreadyExists, "memory", "It exists."); return all[name] = new(name, 0, [], penalty, DateTimeOffset.UnixEpoch, 0); }
    public IReadOnlyList<MemorySummary> List() => [.. all.Values];
    public MemorySummary Get(string name) => all.TryGetValue(name, out var m) ? m : throw new TerminologyException(ErrorCode.NotFound, "memory", "No such memory.");
    public long Delete(string name) { Get(name); all.Remove(name); return 0; }
    public Task<IReadOnlyList<AddedUnit>> AddAsync(string memory, IReadOnlyList<NewUnit> units, CancellationToken token) => Task.FromResult<IReadOnlyList<AddedUnit>>([.. units.Select(u => new AddedUnit(u.Id ?? Guid.NewGuid(), true))]);
    public Task UpdateAsync(string memory, Guid unit, UnitContent content, CancellationToken token) => Task.CompletedTask;
    public Task<int> DeleteUnitsAsync(string memory, IReadOnlyList<Guid> units, CancellationToken token) => Task.FromResult(0);
    public LookupAnswer Lookup(LookupQuery query, IReadOnlyList<string> memories, CancellationToken token) => new([], true);
    public void Dispose() { }
}
