using LinqToDB;
using Terminology.Model;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Writing;

/// <summary>Creates a memory.</summary>
internal sealed class CreateMemory(string name, int penalty) : Operation<StoredMemory>
{
    /// <inheritdoc/>
    protected override StoredMemory Perform(WriteTransaction transaction)
    {
        if (transaction.Connection.Memories.Any(memory => memory.Name == name))
            throw new TerminologyException(ErrorCode.AlreadyExists, "memory", $"There is a memory “{name}” already; choose another name.");

        var id = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(transaction.Now));
        var row = new MemoryRow { Id = id.ToByteArray(bigEndian: true), Name = name, Penalty = penalty, Created = transaction.Now };
        var key = transaction.Connection.InsertWithInt64Identity(row);
        return new StoredMemory(key, id, name, penalty, DateTimeOffset.FromUnixTimeMilliseconds(row.Created), MemoryFigures.Empty);
    }
}
