using System.Globalization;
using Terminology.Indexing;

namespace Terminology.Storage.Projections;

/// <summary>The place of a memory's index on the disk.</summary>
internal sealed class IndexHome(DataDirectory directory, Guid store, Guid memory, TimeProvider clock)
{
    private readonly string folder = directory.IndexFolder(memory);
    private readonly string name = memory.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>Opens the index, creating it if it is not there.</summary>
    /// <exception cref="UnusableIndexException">It is damaged or belongs to another store.</exception>
    public MemoryIndex Open() => MemoryIndex.Open(folder, new IndexStamp(store.ToString("D", CultureInfo.InvariantCulture), name));

    /// <summary>Moves the index out of the way, for someone to look at; the one that was moved before is deleted.</summary>
    public void MoveAway()
    {
        if (!Directory.Exists(folder)) return;

        DeleteQuarantined();
        Directory.CreateDirectory(directory.QuarantineFolder);
        var time = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        Directory.Move(folder, Path.Combine(directory.QuarantineFolder, $"{name}-{time}"));
    }

    /// <summary>Deletes the index and what was moved away of it.</summary>
    public void Delete()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        DeleteQuarantined();
    }

    private void DeleteQuarantined()
    {
        if (!Directory.Exists(directory.QuarantineFolder)) return;
        foreach (var old in Directory.EnumerateDirectories(directory.QuarantineFolder, name + "-*")) Directory.Delete(old, recursive: true);
    }
}
