namespace Terminology.Storage;

/// <summary>A memory of the store. What changes of it is one reference to a snapshot, which the writer thread replaces after each commit.</summary>
/// <param name="key">Its key in the tables.</param>
/// <param name="id">Its id.</param>
/// <param name="name">Its name.</param>
/// <param name="penalty">Points off every match of it.</param>
/// <param name="created">When it was created.</param>
/// <param name="figures">What has been committed of it so far.</param>
internal sealed class StoredMemory(long key, Guid id, string name, int penalty, DateTimeOffset created, MemoryFigures figures)
{
    private volatile MemoryFigures figures = figures;

    /// <summary>Called on the writer thread when changes have been committed, before their callers hear of it; null if nobody follows.</summary>
    public Action? Advanced { get; set; }

    /// <summary>Its key in the tables.</summary>
    public long Key => key;

    /// <summary>Its id.</summary>
    public Guid Id => id;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Points off every match of it, 0 to 99.</summary>
    public int Penalty => penalty;

    /// <summary>When it was created.</summary>
    public DateTimeOffset Created => created;

    /// <summary>What has been committed of it.</summary>
    public MemoryFigures Figures => figures;

    /// <summary>Takes over what has been committed. Only the writer thread calls it.</summary>
    public void Publish(MemoryFigures committed)
    {
        figures = committed;
        Advanced?.Invoke();
    }
}
