using Terminology.Indexing;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A memory of a scenario as it really is: a Lucene index on disk, and the units that the store would hold.</summary>
internal sealed class BuiltMemory : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<Guid, TranslationUnit> units = [];
    private readonly List<UnitChange> waiting = [];
    private MemoryIndex index;
    private long sequence;

    public BuiltMemory(string name, int penalty = 0, int requestPenalty = 0)
    {
        (Name, Penalty, RequestPenalty) = (name, penalty, requestPenalty);
        index = MemoryIndex.Open(folder, Stamp);
    }

    public string Name { get; }

    public int Penalty { get; }

    public int RequestPenalty { get; }

    private IndexStamp Stamp => new("store", Name);

    /// <summary>The memory as the service searches it.</summary>
    /// <param name="place">Its place in the request.</param>
    public SearchedMemory Searched(int place) => new(Name, Penalty, index, ids => [.. ids.Select(id => units.GetValueOrDefault(id))]) { Place = place };

    public OracleMemory ForOracle => new(Name, Penalty, RequestPenalty, [.. units.Values]);

    public void Dispose()
    {
        index.Dispose();
        folder.Dispose();
    }

    /// <summary>Adds a unit or changes it.</summary>
    public void Put(Guid id, UnitContent content, int day)
    {
        var changed = new DateTimeOffset(Scenarios.FirstDay.AddDays(day), TimeOnly.MinValue, TimeSpan.Zero);
        var unit = new TranslationUnit(id, ++sequence, content, changed, changed);
        units[id] = unit;
        waiting.Add(new UnitChange(unit.Sequence, id, unit));
    }

    /// <summary>Deletes a unit, if it is there.</summary>
    public void Delete(Guid id)
    {
        if (units.Remove(id)) waiting.Add(new UnitChange(++sequence, id, null));
    }

    /// <summary>Hands all changes since the last time to the index.</summary>
    /// <param name="parts">In how many parts.</param>
    public void Apply(int parts = 1)
    {
        foreach (var changes in waiting.Chunk(Math.Max(1, waiting.Count / parts))) index.Apply(changes);
        waiting.Clear();
    }

    /// <summary>Merges the index, closes it and opens it again.</summary>
    public void Reopen()
    {
        index.Commit();
        index.Settle();
        while (!index.Settled()) Thread.Yield();
        index.Commit();
        index.Dispose();
        index = MemoryIndex.Open(folder, Stamp);
    }
}
