using Microsoft.Extensions.Logging;
using Terminology.Indexing;
using Terminology.Model;

namespace Terminology.Storage.Projections;

/// <summary>A memory's index and the one thread that keeps it up with the store. Everything public is safe for all threads.</summary>
/// <remarks>
/// The index never holds the only copy of anything, so whatever is wrong with it is cured the same way: it goes back to its last commit and follows
/// again; the second time in a row, or when it cannot be opened or knows more than the store, it is moved away and built anew.
/// </remarks>
internal sealed class MemoryProjection : IDisposable
{
    private readonly UnitStore store;
    private readonly IndexHome home;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly Thread thread;
    private readonly object gate = new();

    /// <summary>Held for reading by look-ups, for writing while the index is exchanged.</summary>
    private readonly ReaderWriterLockSlim exchange = new();

    private IndexFollower? follower;
    private long shown = -1;
    private int failures;
    private bool faulted;
    private bool stopping;
    private bool discarded;

    /// <summary>Starts the indexing thread.</summary>
    public MemoryProjection(UnitStore store, StoredMemory memory, IndexHome home, TimeProvider clock, ILogger logger)
    {
        this.store = store;
        this.home = home;
        this.clock = clock;
        this.logger = logger;
        Memory = memory;
        memory.Advanced = Wake;
        thread = new Thread(Work) { Name = $"index {memory.Key}", IsBackground = true };
        thread.Start();
    }

    /// <summary>The memory.</summary>
    public StoredMemory Memory { get; }

    /// <summary>Whether the index follows the store.</summary>
    public bool Healthy
    {
        get
        {
            lock (gate) return !faulted;
        }
    }

    /// <summary>Number of acknowledged changes that the index does not show yet.</summary>
    public long Lag
    {
        get
        {
            long known;
            lock (gate) known = shown;
            return known >= Memory.Figures.Sequence ? 0 : store.CountChanges(Memory, Math.Max(known, 0));
        }
    }

    /// <summary>Waits until the index shows a change.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/>: the index cannot follow at the moment. <see cref="ErrorCode.NotFound"/>: the memory has been deleted.</exception>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public void WaitFor(long sequence, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(static projection => ((MemoryProjection)projection!).Wake(), this);
        lock (gate)
        {
            while (shown < sequence)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (discarded) throw Refusals.NoMemory(Memory.Name, "memories");
                if (stopping) throw Refusals.Stopping();
                if (faulted) throw new TerminologyException(ErrorCode.StoreUnavailable, "", $"The index of the memory “{Memory.Name}” cannot be brought up to date at the moment; try again later.");
                Monitor.Wait(gate);
            }
        }
    }

    /// <summary>Waits as <see cref="WaitFor"/> does, and keeps the index from being exchanged until <see cref="Leave"/>, on the same thread.</summary>
    public MemoryIndex Enter(long sequence, CancellationToken cancellationToken)
    {
        while (true)
        {
            WaitFor(sequence, cancellationToken);
            exchange.EnterReadLock();
            lock (gate)
            {
                if (follower is not null && shown >= sequence) return follower.Index;
            }

            exchange.ExitReadLock();
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => exchange.ExitReadLock();

    /// <summary>Asks the thread to stop, without waiting for it.</summary>
    /// <param name="discard">Whether the index is not needed any more, so that it need not be committed.</param>
    public void Stop(bool discard)
    {
        lock (gate)
        {
            stopping = true;
            discarded |= discard;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>Stops, having committed the index unless it is discarded, and closes it when the last look-up has left it.</summary>
    public void Dispose()
    {
        Stop(discard: false);
        thread.Join();
    }

    private void Wake()
    {
        lock (gate) Monitor.PulseAll(gate);
    }

    private void Work()
    {
        while (!Stopping())
        {
            try
            {
                follower ??= Open();
                if (follower.Step(Memory.Figures.Sequence)) Show();
                else if (failures > 0 || follower.CommitIn == TimeSpan.Zero) Commit();
                else Rest(follower.CommitIn);
            }
            catch (Exception e)
            {
                Recover(e);
            }
        }

        Close();
    }

    private bool Stopping()
    {
        lock (gate) return stopping;
    }

    private IndexFollower Open()
    {
        var pruned = store.Pruned(Memory);
        var index = home.Open();
        var reason =
            index.Committed > Memory.Figures.Sequence ? "it holds changes that the store does not"
            : index.Committed > 0 && index.Committed < pruned ? "the log it would have to follow has been pruned"
            : null;
        if (reason is null)
        {
            var opened = new IndexFollower(store, Memory, index, clock);
            Exchange(opened);
            return opened;
        }

        index.Dispose();
        throw new UnusableIndexException(reason);
    }

    private void Commit()
    {
        follower!.Commit();
        failures = 0;
        Show();
    }

    private void Rest(TimeSpan longest)
    {
        lock (gate)
        {
            if (stopping || Memory.Figures.Sequence > shown) return;
            if (longest == Timeout.InfiniteTimeSpan) Monitor.Wait(gate);
            else Monitor.Wait(gate, longest);
        }
    }

    private void Show()
    {
        lock (gate)
        {
            shown = follower!.Position;
            faulted = false;
            Monitor.PulseAll(gate);
        }
    }

    private void Recover(Exception exception)
    {
        failures++;
        var delay = failures < 3 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Min(30_000, 100 * Math.Pow(2, failures - 3)));
        var storeFailed = exception is TerminologyException;
        if (storeFailed || (exception is not UnusableIndexException && failures == 1)) StorageLog.IndexFailed(logger, Memory.Id, failures, delay, exception);
        else BuildAnew(exception);
        if (!storeFailed) follower?.Rewind();

        lock (gate)
        {
            shown = follower?.Position ?? -1;
            faulted = failures > 2;
            Monitor.PulseAll(gate);
            if (!stopping && delay > TimeSpan.Zero) Monitor.Wait(gate, delay);
        }
    }

    private void BuildAnew(Exception cause)
    {
        StorageLog.IndexUnusable(logger, Memory.Id, cause.Message, cause);
        try
        {
            Exchange(null);
            home.MoveAway();
        }
        catch (Exception e)
        {
            StorageLog.IndexNotMoved(logger, Memory.Id, e);
        }
    }

    /// <summary>Puts another index in place of the present one, which is closed when the last look-up has left it.</summary>
    private void Exchange(IndexFollower? next)
    {
        exchange.EnterWriteLock();
        try
        {
            var old = follower;
            lock (gate)
            {
                follower = next;
                shown = next?.Position ?? -1;
                Monitor.PulseAll(gate);
            }

            old?.Index.Dispose();
        }
        finally
        {
            exchange.ExitWriteLock();
        }
    }

    private void Close()
    {
        try
        {
            if (!discarded) follower?.Commit();
        }
        catch (Exception e)
        {
            StorageLog.FinalCommitFailed(logger, Memory.Id, e);
        }

        try
        {
            Exchange(null);
        }
        catch (Exception e)
        {
            StorageLog.FinalCommitFailed(logger, Memory.Id, e);
        }
    }
}
