using LinqToDB;

namespace Terminology.Storage.Writing;

/// <summary>Takes away what a memory's index has committed from the log of its changes.</summary>
/// <param name="memory">The memory.</param>
/// <param name="upTo">Number of the last change that the index has on disk.</param>
internal sealed class PruneChanges(StoredMemory memory, long upTo) : Operation<int>
{
    /// <inheritdoc/>
    protected override int Perform(WriteTransaction transaction)
    {
        transaction.Connection.Memories.Where(row => row.Key == memory.Key).Set(static row => row.Pruned, upTo).Update();
        return transaction.Connection.Changes.Where(change => change.Memory == memory.Key && change.Sequence <= upTo).Delete();
    }
}
