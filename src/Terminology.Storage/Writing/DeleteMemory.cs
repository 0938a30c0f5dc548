using LinqToDB;

namespace Terminology.Storage.Writing;

/// <summary>Deletes a memory and returns its number of units. Its name is free at once; <see cref="PurgeMemory"/> takes its units away.</summary>
internal sealed class DeleteMemory(StoredMemory memory) : Operation<long>
{
    /// <inheritdoc/>
    protected override long Perform(WriteTransaction transaction)
    {
        transaction.Require(memory);
        var name = $"deleted:{memory.Id}"; // a name that no caller can give: it holds a colon
        transaction.Connection.Memories
            .Where(row => row.Key == memory.Key)
            .Set(static row => row.Name, name)
            .Set(static row => row.Deleted, true)
            .Update();
        transaction.MarkDeleted(memory);
        return transaction.Connection.Units.LongCount(unit => unit.Memory == memory.Key);
    }
}
