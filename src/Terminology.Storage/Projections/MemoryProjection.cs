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
    /// <summary>Fewer changes than this gather a while if no look-up waits for them: showing one costs nearly as much as showing a hundred.</summary>
    private const int WorthShowing = 1_000;

    private static readonly TimeSpan GatheringTime = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private readonly UnitStore store;
    private readonly IndexHome home;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly IndexProgress progress;
    private readonly Thread thread;

    /// <summary>Held for reading by look-ups, for writing while the index is exchanged.</summary>
    private readonly ReaderWriterLockSlim exchange = new();

    private volatile IndexFollower? follower;
    private int failures;

    /// <summary>Starts the indexing thread.</summary>
    public MemoryProjection(UnitStore store, StoredMemory memory, IndexHome home, TimeProvider clock, ILogger logger)
    {
        this.store = store;
        this.home = home;
        this.clock = clock;
        this.logger = logger;
        Memory = memory;
        progress = new IndexProgress(memory);
        memory.Advanced = progress.Wake;
        thread = new Thread(Work) { Name = $"index {memory.Key}", IsBackground = true };
        thread.Start();
    }

    /// <summary>The memory.</summary>
    public StoredMemory Memory { get; }

    /// <summary>Whether the index follows the store.</summary>
    public bool Healthy => progress.Healthy;

    /// <summary>Number of acknowledged changes that the index does not show yet.</summary>
    public long Lag => progress.Shown is var shown && shown >= Memory.Figures.Sequence ? 0 : store.CountChanges(Memory, Math.Max(shown, 0));

    /// <inheritdoc cref="IndexProgress.WaitFor"/>
    public void WaitFor(long sequence, CancellationToken cancellationToken) => progress.WaitFor(sequence, cancellationToken);

    /// <summary>Waits as <see cref="WaitFor"/> does, and keeps the index from being exchanged until <see cref="Leave"/>, on the same thread.</summary>
    public MemoryIndex Enter(long sequence, CancellationToken cancellationToken)
    {
        while (true)
        {
            progress.WaitFor(sequence, cancellationToken);
            exchange.EnterReadLock();
            if (follower is { } present && progress.Shown >= sequence) return present.Index;
            exchange.ExitReadLock();
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave() => exchange.ExitReadLock();

    /// <summary>Asks the thread to stop, without waiting for it.</summary>
    /// <param name="discard">Whether the index is not needed any more, so that it need not be committed.</param>
    public void Stop(bool discard) => progress.Stop(discard);

    /// <summary>Stops, having committed the index unless it is discarded, and closes it when the last look-up has left it.</summary>
    public void Dispose()
    {
        progress.Stop(discard: false);
        thread.Join();
        Memory.Advanced = null;
    }

    private void Work()
    {
        while (!progress.Stopping)
        {
            try
            {
                Go(follower ?? Open());
            }
            catch (Exception e)
            {
                Recover(e);
            }
        }

        CommitFinally();
        Close();
    }

    private void Go(IndexFollower present)
    {
        var behind = Memory.Figures.Sequence - present.Position;
        if (behind > 0)
        {
            if (behind < WorthShowing) progress.Gather(GatheringTime);
            present.Step(Memory.Figures.Sequence);
        }
        else if (failures > 0 || present.CommitIn == TimeSpan.Zero)
        {
            present.Commit();
            failures = 0;
        }
        else
        {
            progress.Rest(present.Position, present.IdleFor);
            return;
        }

        progress.Report(present.Position, isFaulted: false);
    }

    private IndexFollower Open()
    {
        var pruned = store.Pruned(Memory);
        var index = home.Open();
        var reason =
            index.Committed > Memory.Figures.Sequence ? "It holds changes that the store does not."
            : index.Committed > 0 && index.Committed < pruned ? "The log that it would have to follow has been pruned."
            : null;
        if (reason is not null)
        {
            index.Dispose();
            throw new UnusableIndexException(reason);
        }

        var opened = new IndexFollower(store, Memory, index, clock);
        Exchange(opened);
        return opened;
    }

    private void Recover(Exception exception)
    {
        failures++;
        var delay = failures < 3 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Min(LongestDelay.TotalMilliseconds, 100 * Math.Pow(2, failures - 3)));
        if (exception is TerminologyException)
        {
            // The store cannot be read: the index is not to blame.
            StorageLog.IndexFailed(logger, Memory.Id, failures, delay, exception);
        }
        else if (exception is UnusableIndexException || failures > 1)
        {
            BuildAnew(exception);
        }
        else
        {
            StorageLog.IndexFailed(logger, Memory.Id, failures, delay, exception);
            follower?.Rewind();
        }

        progress.Report(follower?.Position ?? IndexProgress.Nothing, isFaulted: failures > 2);
        progress.Pause(delay);
    }

    private void BuildAnew(Exception cause)
    {
        StorageLog.IndexUnusable(logger, Memory.Id, cause.Message, cause);
        Close();
        try
        {
            home.MoveAway();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            StorageLog.IndexNotMoved(logger, Memory.Id, e);
        }
    }

    private void CommitFinally()
    {
        try
        {
            if (!progress.Discarded) follower?.Commit();
        }
        catch (Exception e)
        {
            StorageLog.FinalCommitFailed(logger, Memory.Id, e);
        }
    }

    private void Close()
    {
        try
        {
            Exchange(null);
        }
        catch (Exception e)
        {
            // An index that failed may fail here too; it is out of use all the same.
            StorageLog.CloseFailed(logger, e);
        }
    }

    /// <summary>Puts another index in place of the present one, which is closed when the last look-up has left it.</summary>
    private void Exchange(IndexFollower? next)
    {
        exchange.EnterWriteLock();
        try
        {
            var old = follower;
            follower = next;
            progress.Report(next?.Position ?? IndexProgress.Nothing, isFaulted: !progress.Healthy);
            old?.Index.Dispose();
        }
        finally
        {
            exchange.ExitWriteLock();
        }
    }
}
