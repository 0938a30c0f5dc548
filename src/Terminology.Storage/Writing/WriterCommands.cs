using Terminology.Storage.Databases;

namespace Terminology.Storage.Writing;

/// <summary>The connection of the writer thread with its prepared statements.</summary>
internal sealed class WriterCommands(StoreConnection connection) : IDisposable
{
    private readonly PreparedCommand addToPair = new(
        connection,
        "UPDATE language_pair SET units = units + @units WHERE memory = @memory AND source_language = @source AND target_language = @target",
        "units", "memory", "source", "target");

    private readonly PreparedCommand insertPair = new(
        connection,
        "INSERT INTO language_pair (units, memory, source_language, target_language) VALUES (@units, @memory, @source, @target)",
        "units", "memory", "source", "target");

    /// <summary>The connection.</summary>
    public StoreConnection Connection => connection;

    /// <summary>Reads units.</summary>
    public UnitReader Units { get; } = new(connection);

    /// <summary>Inserts units.</summary>
    public SqliteUnitInsert InsertUnit { get; } = new(connection);

    /// <summary>Deletes a unit of a memory, by id, and returns its languages.</summary>
    public PreparedCommand DeleteUnit { get; } = new(
        connection, "DELETE FROM unit WHERE memory = @memory AND id = @id RETURNING source_language, target_language", "memory", "id");

    /// <summary>Writes a change to the log: memory, sequence, unit.</summary>
    public PreparedCommand InsertChange { get; } = new(
        connection, "INSERT INTO change (memory, sequence, unit) VALUES (@memory, @sequence, @unit)", "memory", "sequence", "unit");

    /// <summary>Sets the number of the last change.</summary>
    public PreparedCommand SetSequence { get; } = new(connection, "UPDATE store SET sequence = @sequence", "sequence");

    /// <summary>Marks the place an operation is rolled back to if it is refused.</summary>
    public PreparedCommand Savepoint { get; } = new(connection, "SAVEPOINT operation");

    /// <summary>Rolls back to the mark.</summary>
    public PreparedCommand RollBack { get; } = new(connection, "ROLLBACK TO SAVEPOINT operation");

    /// <summary>Takes the mark away.</summary>
    public PreparedCommand Release { get; } = new(connection, "RELEASE SAVEPOINT operation");

    /// <summary>Counts units more (or fewer, if negative) of a language pair.</summary>
    public void Count(StoredMemory memory, LanguagePair pair, long more)
    {
        if (more != 0 && Set(addToPair, memory, pair, more).Execute() == 0 && more > 0) Set(insertPair, memory, pair, more).Execute();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in (ReadOnlySpan<IDisposable>)[addToPair, insertPair, Units, InsertUnit, DeleteUnit, InsertChange, SetSequence, Savepoint, RollBack, Release]) command.Dispose();
        connection.Dispose();
    }

    private static PreparedCommand Set(PreparedCommand command, StoredMemory memory, LanguagePair pair, long more)
    {
        command[0] = more;
        command[1] = memory.Key;
        command[2] = pair.Source;
        command[3] = pair.Target;
        return command;
    }
}
