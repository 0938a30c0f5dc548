using Microsoft.Extensions.Logging;
using Terminology.Storage.Databases;

namespace Terminology.Storage.Writing;

/// <summary>Carries out groups of operations, each group in one transaction. Used by the writer thread only.</summary>
internal sealed class StoreWriter(SqliteDatabase database, long sequence, TimeProvider clock, ILogger logger) : IDisposable
{
    private const int MostOperations = 512;

    /// <summary>A transaction of this many rows takes about a tenth of a second; longer ones save nothing more.</summary>
    private const int MostRows = 10_000;

    /// <summary>A log that cannot be emptied because of a reader is not tried again at every commit.</summary>
    private static readonly TimeSpan BetweenTruncations = TimeSpan.FromSeconds(1);

    private WriterCommands? commands;
    private long committed = sequence;
    private long lastTruncation = clock.GetTimestamp();
    private volatile Exception? failure;

    /// <summary>Why nothing can be written any more; null if it can.</summary>
    public Exception? Failure => failure;

    /// <summary>Carries out a group of operations and answers each. If the group fails as a whole, every operation is tried on its own.</summary>
    /// <param name="first">The first of the group.</param>
    /// <param name="next">Gives the next that waits by then; null if none does, which ends the group.</param>
    public void Carry(Operation first, Func<Operation?> next)
    {
        List<Operation> group = [first];
        try
        {
            if (failure is not null) throw failure;
            CarryTogether(group, next);
        }
        catch (Exception e)
        {
            Abandon(e);
            if (failure is null && group.Count > 1)
            {
                foreach (var operation in group) Carry(operation, static () => null);
                return;
            }

            foreach (var operation in group) operation.Refusal = SqliteDatabase.Translate(e);
        }

        foreach (var operation in group) operation.Answer();
    }

    /// <summary>Closes the connection; the log is emptied first if nothing has failed.</summary>
    public void Dispose()
    {
        if (failure is null && commands is not null) SqliteDatabase.TruncateLog(commands.Connection, waitMilliseconds: 500);
        commands?.Dispose();
        commands = null;
    }

    private void CarryTogether(List<Operation> group, Func<Operation?> next)
    {
        commands ??= new WriterCommands(database.OpenWriter());
        commands.Connection.BeginTransaction();
        var transaction = new WriteTransaction(commands, committed, clock.GetUtcNow().ToUnixTimeMilliseconds());
        transaction.Run(group[0]);
        for (var rows = group[0].Weight; group.Count < MostOperations && rows < MostRows && next() is { } operation; rows += operation.Weight)
        {
            group.Add(operation);
            transaction.Run(operation);
        }

        transaction.Commit(committed);

        committed = transaction.Sequence;
        foreach (var effect in transaction.Effects) effect.Memory.Publish(effect.After(effect.Memory.Figures));
        EmptyLog(transaction.Erases);
    }

    private void EmptyLog(bool erases)
    {
        try
        {
            if (erases && !SqliteDatabase.TruncateLog(commands!.Connection, waitMilliseconds: 500)) StorageLog.LogNotEmptied(logger);
            if (clock.GetElapsedTime(lastTruncation) < BetweenTruncations) return;

            lastTruncation = clock.GetTimestamp();
            database.TruncateLongLog(commands!.Connection);
        }
        catch (Exception e) when (SqliteDatabase.Classify(e) != StoreFault.None)
        {
            // The transaction is committed, whatever became of the log; the next one will meet the same disk.
            StorageLog.LogNotEmptied(logger, e);
        }
    }

    /// <summary>Drops the connection with its transaction: after a failure nothing that it thinks is to be relied upon.</summary>
    private void Abandon(Exception cause)
    {
        if (failure is not null) return;
        if (SqliteDatabase.Classify(cause) == StoreFault.SyncFailed)
        {
            failure = cause;
            StorageLog.SyncFailed(logger, cause);
        }
        else
        {
            StorageLog.TransactionFailed(logger, cause);
        }

        try
        {
            commands?.Dispose();
        }
        catch (Exception e)
        {
            StorageLog.CloseFailed(logger, e);
        }

        commands = null;
    }
}
