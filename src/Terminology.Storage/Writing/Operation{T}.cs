namespace Terminology.Storage.Writing;

/// <summary>An operation that returns something.</summary>
/// <typeparam name="T">What it returns.</typeparam>
internal abstract class Operation<T> : Operation
{
    /// <summary>Callers go on elsewhere: the writer thread has other work.</summary>
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private T? result;

    /// <summary>Completes when the operation is on the disk.</summary>
    public Task<T> Completion => completion.Task;

    /// <inheritdoc/>
    public sealed override void Run(WriteTransaction transaction) => result = Perform(transaction);

    /// <inheritdoc/>
    public sealed override void Answer()
    {
        if (Refusal is null) completion.TrySetResult(result!);
        else completion.TrySetException(Refusal);
    }

    /// <summary>Cancels it unless it has been taken.</summary>
    public void TryCancel(CancellationToken cancellationToken)
    {
        if (TryCancel()) completion.TrySetCanceled(cancellationToken);
    }

    /// <summary>Does it and returns its result. May be called again after the transaction was rolled back.</summary>
    protected abstract T Perform(WriteTransaction transaction);
}
