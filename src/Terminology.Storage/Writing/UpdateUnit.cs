using LinqToDB;
using Terminology.Model;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Writing;

/// <summary>Replaces the content of a unit. One that has this content already is left as it is.</summary>
internal sealed class UpdateUnit(StoredMemory memory, Guid unit, UnitContent content, byte[] identity) : Operation<bool>
{
    /// <inheritdoc/>
    protected override bool Perform(WriteTransaction transaction)
    {
        transaction.Require(memory);
        var id = unit.ToByteArray(bigEndian: true);
        var row = transaction.Units.Find(memory, id) ?? throw new TerminologyException(ErrorCode.NotFound, "unit", $"There is no unit {unit} in the memory “{memory.Name}”; add it instead.");
        if (!row.Identity.AsSpan().SequenceEqual(identity) && transaction.Units.FindContent(memory, identity) is { } same)
            throw new TerminologyException(ErrorCode.AlreadyExists, "content", $"Unit {new Guid(same.Id, bigEndian: true)} has this content already; delete one of the two.");

        if (row.ToUnit().Content == content) return false;

        transaction.Count(memory, new LanguagePair(row.SourceLanguage, row.TargetLanguage), -1);
        row.Take(content, identity);
        row.Sequence = transaction.Next;
        row.Changed = transaction.Now;
        row.Checksum = RowChecksum.Of(row, memory.Id);
        transaction.Connection.Update(row);
        transaction.Count(memory, new LanguagePair(row.SourceLanguage, row.TargetLanguage), 1);
        transaction.Log(memory, id);
        return true;
    }
}
