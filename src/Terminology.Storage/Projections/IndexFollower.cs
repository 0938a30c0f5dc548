using Terminology.Indexing;

namespace Terminology.Storage.Projections;

/// <summary>Brings one opened index forward, change by change. Used by the memory's indexing thread only.</summary>
internal sealed class IndexFollower(UnitStore store, StoredMemory memory, MemoryIndex index, TimeProvider clock)
{
    private const int PageSize = 1_000;

    /// <summary>A commit costs about ten confirmations of the disk, and nothing is lost without it: what is missing is replayed.</summary>
    private const int CommitEvery = 5_000;

    private static readonly TimeSpan CommitAfter = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SettlingTime = TimeSpan.FromMilliseconds(250);

    private long position = index.Applied;
    private long uncommitted;
    private long lastCommit = clock.GetTimestamp();
    private Task pruning = Task.CompletedTask;

    /// <summary>The index.</summary>
    public MemoryIndex Index => index;

    /// <summary>Number of the last change that the index shows, damaged units aside.</summary>
    public long Position => position;

    /// <summary>How long it may wait for changes until there is something else to do; <see cref="Timeout.InfiniteTimeSpan"/> if there never is.</summary>
    public TimeSpan IdleFor => index.Settled() ? CommitIn : CommitIn is var commit && commit >= TimeSpan.Zero && commit < SettlingTime ? commit : SettlingTime;

    /// <summary>How long it may wait for changes until a commit is due; <see cref="Timeout.InfiniteTimeSpan"/> if there is nothing to commit.</summary>
    public TimeSpan CommitIn
    {
        get
        {
            if (uncommitted == 0) return Timeout.InfiniteTimeSpan;
            var left = CommitAfter - clock.GetElapsedTime(lastCommit);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Applies the next changes up to a number that has been committed; false if there was nothing to do.</summary>
    public bool Step(long upTo)
    {
        if (position >= upTo) return false;

        var page = store.ReadChanges(memory, position, upTo, PageSize);
        if (page.Changes.Count > 0)
        {
            if (uncommitted == 0) lastCommit = clock.GetTimestamp();
            index.Apply(page.Changes);
            uncommitted += page.Changes.Count;
        }

        position = page.UpTo;
        if (uncommitted >= CommitEvery) Commit();
        return true;
    }

    /// <summary>Commits the index if there is something to commit, and prunes the log behind it.</summary>
    public void Commit()
    {
        if (uncommitted == 0) return;

        index.Commit();
        if (position >= memory.Figures.Sequence) index.Settle();
        uncommitted = 0;
        lastCommit = clock.GetTimestamp();
        if (pruning.IsCompleted) pruning = store.PruneAsync(memory, index.Committed);
    }

    /// <summary>Goes back to where the index went back to when it failed.</summary>
    public void Rewind()
    {
        position = index.Applied;
        uncommitted = 0;
    }
}
