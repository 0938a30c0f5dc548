using Terminology.Model;

namespace Terminology.Storage.Projections;

/// <summary>How far an index is, and who waits for whom: look-ups for the indexing thread, and it for changes.</summary>
internal sealed class IndexProgress(StoredMemory memory)
{
    /// <summary>A number before every change.</summary>
    public const long Nothing = -1;

    private readonly object gate = new();
    private long shown = Nothing;
    private int waiting;
    private bool faulted;
    private bool stopping;
    private bool discarded;

    /// <summary>Number of the last change that look-ups see; <see cref="Nothing"/> while there is no index.</summary>
    public long Shown
    {
        get
        {
            lock (gate) return shown;
        }
    }

    /// <summary>Whether the index follows the store.</summary>
    public bool Healthy
    {
        get
        {
            lock (gate) return !faulted;
        }
    }

    /// <summary>Whether the indexing thread is to end.</summary>
    public bool Stopping
    {
        get
        {
            lock (gate) return stopping;
        }
    }

    /// <summary>Whether the index is not needed any more.</summary>
    public bool Discarded
    {
        get
        {
            lock (gate) return discarded;
        }
    }

    /// <summary>Tells how far the index is, and whether it follows.</summary>
    public void Report(long sequence, bool isFaulted)
    {
        lock (gate)
        {
            shown = sequence;
            faulted = isFaulted;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>Asks the indexing thread to end.</summary>
    public void Stop(bool discard)
    {
        lock (gate)
        {
            stopping = true;
            discarded |= discard;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>Wakes all who wait, to look again.</summary>
    public void Wake()
    {
        lock (gate) Monitor.PulseAll(gate);
    }

    /// <summary>Waits, on the indexing thread, until there are changes after a number.</summary>
    public void Rest(long position, TimeSpan longest) => Sleep(longest, () => memory.Figures.Sequence > position);

    /// <summary>Lets changes gather, on the indexing thread, as long as no look-up waits for them.</summary>
    public void Gather(TimeSpan longest) => Sleep(longest, () => waiting > 0);

    /// <summary>Waits on the indexing thread.</summary>
    public void Pause(TimeSpan time) => Sleep(time, static () => false);

    /// <summary>Waits until look-ups see a change.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/>: the index cannot follow at the moment. <see cref="ErrorCode.NotFound"/>: the memory has been deleted.</exception>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public void WaitFor(long sequence, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(static progress => ((IndexProgress)progress!).Wake(), this);
        lock (gate)
        {
            if (shown >= sequence) return;

            waiting++;
            Monitor.PulseAll(gate);
            try
            {
                while (shown < sequence)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (discarded) throw Refusals.NoMemory(memory.Name, "memories");
                    if (stopping) throw Refusals.Stopping();
                    if (faulted) throw new TerminologyException(ErrorCode.StoreUnavailable, "", $"The index of the memory “{memory.Name}” cannot be brought up to date at the moment; try again later.");
                    Monitor.Wait(gate);
                }
            }
            finally
            {
                waiting--;
            }
        }
    }

    private void Sleep(TimeSpan longest, Func<bool> enough)
    {
        var end = longest == Timeout.InfiniteTimeSpan ? long.MaxValue : Environment.TickCount64 + (long)Math.Ceiling(longest.TotalMilliseconds);
        lock (gate)
        {
            while (!stopping && !enough() && end - Environment.TickCount64 is > 0 and var left) Monitor.Wait(gate, (int)Math.Min(left, int.MaxValue));
        }
    }
}
