using System.Text.Json;
using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>STAND-IN until the index on Lucene lands: units in a dictionary, committed to one JSON file.</summary>
public sealed class MemoryIndex : IDisposable
{
    private readonly string file;
    private readonly IndexStamp stamp;
    private readonly Lock gate = new();
    private Dictionary<string, HashSet<Guid>> sources = [];
    private Dictionary<Guid, string> units = [];

    private MemoryIndex(string directory, IndexStamp stamp)
    {
        file = Path.Combine(directory, "index.json");
        this.stamp = stamp;
        Load();
    }

    /// <summary>Last change applied.</summary>
    public long Applied { get; private set; }

    /// <summary>Last change committed.</summary>
    public long Committed { get; private set; }

    /// <summary>Opens or creates.</summary>
    public static MemoryIndex Open(string directory, IndexStamp stamp)
    {
        Directory.CreateDirectory(directory);
        return new MemoryIndex(directory, stamp);
    }

    /// <summary>Applies changes.</summary>
    public void Apply(IReadOnlyList<UnitChange> changes)
    {
        lock (gate)
        {
            foreach (var change in changes)
            {
                if (units.Remove(change.Id, out var old) && sources[old].Remove(change.Id) && sources[old].Count == 0) sources.Remove(old);
                if (change.Unit is not null)
                {
                    units[change.Id] = change.Unit.Content.Source;
                    if (!sources.TryGetValue(change.Unit.Content.Source, out var ids)) sources[change.Unit.Content.Source] = ids = [];
                    ids.Add(change.Id);
                }

                Applied = change.Sequence;
            }
        }
    }

    /// <summary>Commits.</summary>
    public void Commit()
    {
        try
        {
            using (var stream = new FileStream(file + ".new", FileMode.Create)) JsonSerializer.Serialize(stream, new Saved(stamp.StoreId, stamp.MemoryId, Applied, units));
            File.Move(file + ".new", file, overwrite: true);
            Committed = Applied;
        }
        catch
        {
            lock (gate) Load();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => units = [];

    internal IReadOnlyList<Guid> Find(string source)
    {
        lock (gate) return sources.TryGetValue(source, out var ids) ? [.. ids] : [];
    }

    private void Load()
    {
        units = [];
        sources = [];
        Committed = Applied = 0;
        if (!File.Exists(file)) return;

        try
        {
            var saved = JsonSerializer.Deserialize<Saved>(File.ReadAllBytes(file))!;
            if (saved.StoreId != stamp.StoreId || saved.MemoryId != stamp.MemoryId) throw new UnusableIndexException("The index belongs to another memory.");
            units = saved.Units;
            Committed = Applied = saved.Sequence;
            foreach (var (id, source) in units)
            {
                if (!sources.TryGetValue(source, out var ids)) sources[source] = ids = [];
                ids.Add(id);
            }
        }
        catch (JsonException e)
        {
            throw new UnusableIndexException("The index is damaged.", e);
        }
    }

    private sealed record Saved(string StoreId, string MemoryId, long Sequence, Dictionary<Guid, string> Units);
}
