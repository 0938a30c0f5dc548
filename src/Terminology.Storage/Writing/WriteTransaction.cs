using Terminology.Model;
using Terminology.Storage.Databases;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Writing;

/// <summary>A transaction of the writer thread: runs operations so that one that is refused leaves no trace, and remembers what they did.</summary>
/// <param name="commands">The writer's connection and prepared statements.</param>
/// <param name="sequence">Number of the last change that was committed.</param>
/// <param name="now">The time, in milliseconds since 1970.</param>
internal sealed class WriteTransaction(WriterCommands commands, long sequence, long now)
{
    private readonly Dictionary<long, MemoryEffect> effects = [];
    private readonly Dictionary<long, MemoryEffect> operationEffects = [];

    /// <summary>The connection, for what is not a hot path.</summary>
    public StoreConnection Connection => commands.Connection;

    /// <summary>Reads units as this transaction sees them.</summary>
    public UnitReader Units => commands.Units;

    /// <summary>The time, in milliseconds since 1970.</summary>
    public long Now => now;

    /// <summary>Number of the last change.</summary>
    public long Sequence { get; private set; } = sequence;

    /// <summary>Number that the next change gets.</summary>
    public long Next => Sequence + 1;

    /// <summary>Whether what was deleted is to leave the disk as soon as this is committed.</summary>
    public bool Erases { get; set; }

    /// <summary>What was done so far, by memory.</summary>
    public IReadOnlyCollection<MemoryEffect> Effects => effects.Values;

    /// <summary>Runs an operation. If it throws, the others of the transaction are not touched, unless the database itself failed.</summary>
    public void Run(Operation operation)
    {
        var before = Sequence;
        operationEffects.Clear();
        operation.Refusal = null;
        commands.Savepoint.Execute();
        try
        {
            operation.Run(this);
            commands.Release.Execute();
            foreach (var (key, effect) in operationEffects)
            {
                if (effects.TryGetValue(key, out var earlier)) earlier.Add(effect);
                else effects.Add(key, effect);
            }
        }
        catch (Exception e) when (SqliteDatabase.Classify(e) == StoreFault.None)
        {
            commands.RollBack.Execute();
            commands.Release.Execute();
            Sequence = before;
            operation.Refusal = e is DamagedUnitException damaged ? damaged.ToRefusal() : e;
        }
    }

    /// <summary>Refuses an operation on a memory that has been deleted, be it in this very transaction.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>.</exception>
    public void Require(StoredMemory memory)
    {
        if (memory.Figures.Deleted || (effects.TryGetValue(memory.Key, out var effect) && effect.Deleted)) throw Refusals.NoMemory(memory.Name, "memory");
    }

    /// <summary>Inserts a unit as the next change; false if there is one of its id or content.</summary>
    public bool Insert(StoredMemory memory, UnitRow row)
    {
        row.Added = row.Sequence = Next;
        row.Checksum = RowChecksum.Of(row, memory.Id);
        if (!commands.InsertUnit.Run(row)) return false;

        Advance(memory);
        return true;
    }

    /// <summary>Writes the next change, which is no addition, to the log.</summary>
    public void Log(StoredMemory memory, byte[] unit)
    {
        commands.InsertChange[0] = memory.Key;
        commands.InsertChange[1] = Next;
        commands.InsertChange[2] = unit;
        commands.InsertChange.Execute();
        Advance(memory);
    }

    /// <summary>Deletes a unit and returns its languages; null if there is none of that id.</summary>
    public LanguagePair? Delete(StoredMemory memory, byte[] unit)
    {
        commands.DeleteUnit[0] = memory.Key;
        commands.DeleteUnit[1] = unit;
        using var deleted = commands.DeleteUnit.Read();
        return deleted.Read() ? new LanguagePair(deleted.GetString(0), deleted.GetString(1)) : null;
    }

    /// <summary>Counts units more (or fewer, if negative).</summary>
    public void Count(StoredMemory memory, LanguagePair pair, long more) => EffectOn(memory).Count(pair, more);

    /// <summary>Notes that a memory is deleted: operations after this one find it gone.</summary>
    public void MarkDeleted(StoredMemory memory) => EffectOn(memory).Deleted = true;

    /// <summary>Writes the counters and commits.</summary>
    public void Commit(long committedSequence)
    {
        if (Sequence != committedSequence)
        {
            commands.SetSequence[0] = Sequence;
            commands.SetSequence.Execute();
        }

        foreach (var effect in effects.Values)
        {
            foreach (var (pair, more) in effect.Units) commands.Count(effect.Memory, pair, more);
        }

        Connection.CommitTransaction();
    }

    private void Advance(StoredMemory memory)
    {
        Sequence++;
        EffectOn(memory).Sequence = Sequence;
    }

    private MemoryEffect EffectOn(StoredMemory memory)
    {
        if (!operationEffects.TryGetValue(memory.Key, out var effect)) operationEffects.Add(memory.Key, effect = new MemoryEffect(memory));
        return effect;
    }
}
