using Microsoft.Extensions.Logging;

namespace Terminology.Storage;

/// <summary>What the store logs: ids and numbers, never a segment.</summary>
internal static partial class StorageLog
{
    [LoggerMessage(1, LogLevel.Error, "The disk did not confirm a write: nothing more is written until the service is restarted")]
    public static partial void SyncFailed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "A transaction failed and was rolled back")]
    public static partial void TransactionFailed(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "The write-ahead log could not be emptied")]
    public static partial void LogNotEmptied(ILogger logger, Exception? exception = null);

    [LoggerMessage(4, LogLevel.Warning, "A connection could not be closed")]
    public static partial void CloseFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Error, "Unit {Unit} of memory {Memory} does not match its checksum and is not served; restore it from a backup")]
    public static partial void UnitDamaged(ILogger logger, Guid? unit, Guid memory);

    [LoggerMessage(6, LogLevel.Warning, "The index of memory {Memory} cannot be used and is built anew: {Reason}")]
    public static partial void IndexUnusable(ILogger logger, Guid memory, string reason, Exception? exception = null);

    [LoggerMessage(7, LogLevel.Error, "The index of memory {Memory} failed {Failures} times in a row; next try in {Delay}")]
    public static partial void IndexFailed(ILogger logger, Guid memory, int failures, TimeSpan delay, Exception exception);

    [LoggerMessage(8, LogLevel.Error, "The index of memory {Memory} could not be moved out of the way")]
    public static partial void IndexNotMoved(ILogger logger, Guid memory, Exception exception);

    [LoggerMessage(9, LogLevel.Warning, "The log of memory {Memory} could not be pruned")]
    public static partial void PruneFailed(ILogger logger, Guid memory, Exception exception);

    [LoggerMessage(10, LogLevel.Warning, "The deleted memory {Memory} could not be purged; the next start goes on")]
    public static partial void PurgeFailed(ILogger logger, Guid memory, Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "The index of memory {Memory} could not be committed at the stop; the next start catches up")]
    public static partial void FinalCommitFailed(ILogger logger, Guid memory, Exception exception);
}
