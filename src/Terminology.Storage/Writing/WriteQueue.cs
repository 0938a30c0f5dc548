using System.Threading.Channels;
using Terminology.Storage.Databases;

namespace Terminology.Storage.Writing;

/// <summary>The way to the writer thread: operations of all callers, carried out in order, many in one transaction.</summary>
/// <remarks>
/// Group commit: while the disk confirms one transaction, the next operations queue up, and they and what comes while they are carried out share
/// the next one. A group never waits for more, so a lone caller pays one confirmation and no delay.
/// </remarks>
internal sealed class WriteQueue : IDisposable
{
    private const int MostWaiting = 1_024;

    private readonly Channel<Operation> channel = Channel.CreateBounded<Operation>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly StoreWriter writer;
    private readonly Thread thread;

    /// <summary>Starts the writer thread.</summary>
    public WriteQueue(StoreWriter writer)
    {
        this.writer = writer;
        thread = new Thread(Work) { Name = "store writer", IsBackground = true };
        thread.Start();
    }

    /// <summary>Whether the store can still be written.</summary>
    public bool Healthy => writer.Failure is null;

    /// <summary>Has an operation carried out; completes when it is on the disk.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Cancels it as long as the writer has not taken it; after that it completes.</param>
    /// <exception cref="Model.TerminologyException">It is refused, or <see cref="Model.ErrorCode.StoreUnavailable"/>.</exception>
    public async Task<T> RunAsync<T>(Operation<T> operation, CancellationToken cancellationToken)
    {
        if (writer.Failure is { } failure) throw SqliteDatabase.Translate(failure);
        try
        {
            await channel.Writer.WriteAsync(operation, cancellationToken);
        }
        catch (ChannelClosedException e)
        {
            throw Refusals.Stopping(e);
        }

        await using var registration = cancellationToken.UnsafeRegister(_ => operation.TryCancel(cancellationToken), null);
        return await operation.Completion;
    }

    /// <summary>Takes no more operations, carries out those that wait, and stops the writer thread.</summary>
    public void Dispose()
    {
        channel.Writer.TryComplete();
        thread.Join();
    }

    private void Work()
    {
        while (channel.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            if (Next() is { } first) writer.Carry(first, Next);
        }

        writer.Dispose();
    }

    private Operation? Next()
    {
        while (channel.Reader.TryRead(out var operation))
        {
            if (operation.TryTake()) return operation;
        }

        return null;
    }
}
