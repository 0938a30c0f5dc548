using LinqToDB;

namespace Terminology.Storage.Writing;

/// <summary>Takes some units of a deleted memory away, so that others need not wait until all are; true when the memory is gone.</summary>
internal sealed class PurgeMemory(long memory) : Operation<bool>
{
    private const int Portion = 2_000;

    /// <inheritdoc/>
    public override int Weight => Portion;

    /// <inheritdoc/>
    protected override bool Perform(WriteTransaction transaction)
    {
        var connection = transaction.Connection;
        var last = connection.Units
            .Where(unit => unit.Memory == memory)
            .OrderBy(static unit => unit.Added)
            .Select(static unit => unit.Added)
            .Take(Portion)
            .ToList();
        if (last.Count > 0)
        {
            var upTo = last[^1];
            connection.Units.Where(unit => unit.Memory == memory && unit.Added <= upTo).Delete();
            return false;
        }

        connection.Changes.Where(change => change.Memory == memory).Delete();
        connection.LanguagePairs.Where(pair => pair.Memory == memory).Delete();
        connection.Memories.Where(row => row.Key == memory).Delete();
        transaction.Erases = true;
        return true;
    }
}
