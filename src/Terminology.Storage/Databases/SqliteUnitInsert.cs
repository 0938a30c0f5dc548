using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Terminology.Storage.Tables;

namespace Terminology.Storage.Databases;

/// <summary>Inserts units through SQLite's own interface: the ADO.NET command around it costs a third of the whole insert. For one thread.</summary>
/// <remarks>The statement itself is one that PostgreSQL understands too.</remarks>
internal sealed class SqliteUnitInsert : IDisposable
{
    private static readonly string Sql = $"INSERT INTO unit ({UnitColumns.List}) VALUES (@{string.Join(", @", UnitColumns.Names)}) ON CONFLICT DO NOTHING";

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private byte[] text = new byte[1024];
    private int place;

    /// <summary>Prepares the statement.</summary>
    public SqliteUnitInsert(StoreConnection connection)
    {
        database = ((SqliteConnection)connection.OpenDbConnection()).Handle!;
        Check(raw.sqlite3_prepare_v2(database, Sql, out statement));
    }

    /// <summary>Inserts a row; false if there is one of its id or content in its memory.</summary>
    /// <exception cref="SqliteException">The database failed.</exception>
    public bool Run(UnitRow row)
    {
        place = 0;
        Bind(row.Memory);
        Bind(row.Id);
        Bind(row.Added);
        Bind(row.Sequence);
        Bind(row.SourceLanguage);
        Bind(row.TargetLanguage);
        Bind(row.Source);
        Bind(row.Target);
        Bind(row.Status);
        Bind(row.Origin);
        Bind(row.Document);
        Bind(row.Details);
        Bind(row.Created);
        Bind(row.Changed);
        Bind(row.Identity);
        Bind(row.Checksum);

        var stepped = raw.sqlite3_step(statement);
        if (stepped == raw.SQLITE_DONE)
        {
            raw.sqlite3_reset(statement);
            return raw.sqlite3_changes(database) == 1;
        }

        try
        {
            SqliteException.ThrowExceptionForRC(stepped, database);
            return false;
        }
        finally
        {
            raw.sqlite3_reset(statement);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => statement.Dispose();

    private void Bind(long value) => Check(raw.sqlite3_bind_int64(statement, ++place, value));

    private void Bind(byte[] value) => Check(raw.sqlite3_bind_blob(statement, ++place, value));

    private void Bind(string value)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (text.Length < longest) text = new byte[longest];
        Check(raw.sqlite3_bind_text(statement, ++place, text.AsSpan(0, Encoding.UTF8.GetBytes(value, text))));
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, database);
}
