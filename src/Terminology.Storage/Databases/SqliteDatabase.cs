using System.Data.Common;
using System.Globalization;
using FluentMigrator.Runner;
using LinqToDB;
using LinqToDB.DataProvider.SQLite;
using Microsoft.Data.Sqlite;
using Terminology.Model;
using Terminology.Storage.Migrations;

namespace Terminology.Storage.Databases;

/// <summary>The store in one SQLite file: the only class that knows which database it is.</summary>
internal sealed class SqliteDatabase
{
    /// <summary>Above this the write-ahead log is emptied: a reader that stayed too long let it grow, and it does not shrink by itself.</summary>
    public const long LongestLog = 64L << 20;

    /// <summary>First version without the WAL-reset bug that loses committed pages.</summary>
    private static readonly Version OldestSafe = new(3, 51, 3);

    /// <summary>How long a statement waits for the lock of another connection, in milliseconds.</summary>
    private const string Patience = "PRAGMA busy_timeout=5000; ";

    /// <summary>
    /// Set on every open, since SQLite keeps most of them per connection. FULL: a commit is on the disk when it returns. The cache holds the
    /// inner pages of the indexes of a million units, and the log is copied back every 32 MiB: identities are random, so a page is written
    /// often, and the longer the log the oftener for one copy.
    /// </summary>
    private const string Pragmas =
        Patience + "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; " +
        "PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=8000;";

    private readonly string file;
    private readonly string writerString;
    private readonly DataOptions writer;
    private readonly DataOptions reader;

    /// <summary>Opens nothing yet.</summary>
    public SqliteDatabase(string file)
    {
        this.file = file;
        writerString = ConnectionString(SqliteOpenMode.ReadWriteCreate);
        writer = Options(writerString, Pragmas + "PRAGMA cache_size=-65536;");
        reader = Options(ConnectionString(SqliteOpenMode.ReadWrite), Pragmas + "PRAGMA query_only=ON; PRAGMA cache_size=-8192;");
    }

    /// <summary>Creates the file if it is not there and brings its tables up to date.</summary>
    public void Prepare()
    {
        using (var connection = OpenWriter())
        {
            RequireSafety(connection.OpenDbConnection());
            if (Schema.IsCurrent(connection)) return;
        }

        Schema.Migrate(builder => builder.AddSQLite().WithGlobalConnectionString(writerString));
    }

    /// <summary>Opens the connection that writes; there is to be one.</summary>
    public StoreConnection OpenWriter() => Open(writer);

    /// <summary>Opens a connection that can only read.</summary>
    public StoreConnection OpenReader() => Open(reader);

    /// <summary>Empties the write-ahead log if it has grown too long and nobody reads in it at the moment.</summary>
    public void TruncateLongLog(StoreConnection connection)
    {
        var log = new FileInfo(file + "-wal");
        if (log.Exists && log.Length > LongestLog) TruncateLog(connection, waitMilliseconds: 20);
    }

    /// <summary>Empties the write-ahead log: what was deleted is gone from the disk then. False if readers kept it from that.</summary>
    public static bool TruncateLog(StoreConnection connection, int waitMilliseconds)
    {
        var opened = connection.OpenDbConnection();
        Execute(opened, string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout={waitMilliseconds}"));
        var busy = Scalar(opened, "PRAGMA wal_checkpoint(TRUNCATE)");
        Execute(opened, Patience);
        return busy is 0L;
    }

    /// <summary>What an exception of the database means for the store.</summary>
    public static StoreFault Classify(Exception exception) => exception switch
    {
        SqliteException { SqliteExtendedErrorCode: SQLitePCL.raw.SQLITE_IOERR_FSYNC or SQLitePCL.raw.SQLITE_IOERR_DIR_FSYNC } => StoreFault.SyncFailed,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB } => StoreFault.Damaged,
        SqliteException { SqliteErrorCode: not (SQLitePCL.raw.SQLITE_CONSTRAINT or SQLitePCL.raw.SQLITE_ERROR or SQLitePCL.raw.SQLITE_MISUSE) } => StoreFault.Unavailable,
        IOException => StoreFault.Unavailable,
        _ => StoreFault.None,
    };

    /// <summary>The refusal for an exception of the database; the exception itself if it is a bug.</summary>
    public static Exception Translate(Exception exception) => Classify(exception) switch
    {
        StoreFault.None => exception,
        StoreFault.Damaged => Refusal(ErrorCode.Damaged, "The database file is damaged; restore it from a backup.", exception),
        StoreFault.SyncFailed => Refusal(ErrorCode.StoreUnavailable, "The disk did not confirm a write, so the store has stopped writing; restart the service after checking the disk.", exception),
        _ => Refusal(ErrorCode.StoreUnavailable, $"The database cannot be used at the moment ({Reason(exception)}); try again later.", exception),
    };

    private static string Reason(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => "the disk is full",
        SqliteException sqlite => string.Create(CultureInfo.InvariantCulture, $"SQLite error {sqlite.SqliteExtendedErrorCode}"),
        _ => "input or output error",
    };

    private static TerminologyException Refusal(ErrorCode code, string message, Exception cause) => new(code, [new Violation("", message)], cause);

    private static DataOptions Options(string connectionString, string pragmas) => new DataOptions()
        .UseSQLite(connectionString, SQLiteProvider.Microsoft)
        .UseAfterConnectionOpened(connection => Execute(connection, pragmas), (connection, _) =>
        {
            Execute(connection, pragmas);
            return Task.CompletedTask;
        });

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static object? Scalar(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static StoreConnection Open(DataOptions options)
    {
        var connection = new StoreConnection(options);
        try
        {
            connection.OpenDbConnection();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void RequireSafety(DbConnection connection)
    {
        var version = (string)Scalar(connection, "SELECT sqlite_version()")!;
        if (Version.Parse(version) < OldestSafe)
            throw new TerminologyException(ErrorCode.StoreUnavailable, "data", $"The SQLite library is {version}, which can lose committed changes; {OldestSafe} or newer is needed.");

        if (Scalar(connection, "PRAGMA journal_mode") is not "wal" || Scalar(connection, "PRAGMA synchronous") is not 2L)
            throw new TerminologyException(ErrorCode.StoreUnavailable, "data", "The database cannot keep a write-ahead log in the data directory; choose a directory on a local disk.");
    }

    private string ConnectionString(SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString();
}
