namespace Terminology.Storage.Writing;

/// <summary>Something to be done by the writer thread, within a transaction that it may share with others.</summary>
internal abstract class Operation
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Cancelled = 2;

    private int state;

    /// <summary>Number of rows it is about, for the size of a transaction; at least 1.</summary>
    public virtual int Weight => 1;

    /// <summary>Why it has been refused; null if it has not.</summary>
    public Exception? Refusal { get; set; }

    /// <summary>Takes it for good; false if it was cancelled before.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Waiting) == Waiting;

    /// <summary>Cancels it unless it has been taken.</summary>
    public bool TryCancel() => Interlocked.CompareExchange(ref state, Cancelled, Waiting) == Waiting;

    /// <summary>Does it. May be called again after the transaction was rolled back.</summary>
    public abstract void Run(WriteTransaction transaction);

    /// <summary>Tells the caller how it went: that it is done and on the disk, or its refusal.</summary>
    public abstract void Answer();
}
