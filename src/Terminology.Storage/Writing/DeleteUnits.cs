namespace Terminology.Storage.Writing;

/// <summary>Deletes units, damaged ones too, and returns how many there were.</summary>
internal sealed class DeleteUnits(StoredMemory memory, IReadOnlyList<Guid> units) : Operation<int>
{
    /// <inheritdoc/>
    public override int Weight => units.Count;

    /// <inheritdoc/>
    protected override int Perform(WriteTransaction transaction)
    {
        transaction.Require(memory);
        var deleted = 0;
        foreach (var unit in units)
        {
            var id = unit.ToByteArray(bigEndian: true);
            if (transaction.Delete(memory, id) is not { } pair) continue;

            transaction.Count(memory, pair, -1);
            transaction.Log(memory, id);
            deleted++;
        }

        return deleted;
    }
}
