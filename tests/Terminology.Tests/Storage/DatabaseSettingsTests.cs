using LinqToDB.Data;
using Terminology.Storage.Databases;

namespace Terminology.Tests.Storage;

/// <summary>Most of SQLite's settings belong to a connection, so each must have them.</summary>
public sealed class DatabaseSettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase database;

    public DatabaseSettingsTests()
    {
        database = new SqliteDatabase(Path.Combine(folder, "settings.db"));
        database.Prepare();
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("cell_size_check", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("secure_delete", "1")]
    [InlineData("busy_timeout", "5000")]
    public void Every_connection_has_the_setting(string name, string value)
    {
        using var writer = database.OpenWriter();
        using var reader = database.OpenReader();

        Assert.Equal(value, writer.Execute<string>($"PRAGMA {name}"));
        Assert.Equal(value, reader.Execute<string>($"PRAGMA {name}"));
    }

    [Fact]
    public void A_reader_cannot_write()
    {
        using var reader = database.OpenReader();

        Assert.ThrowsAny<System.Data.Common.DbException>(() => reader.Execute("DELETE FROM unit"));
    }

    [Fact]
    public void A_log_that_grew_too_long_is_emptied()
    {
        using var writer = database.OpenWriter();
        writer.Execute("PRAGMA wal_autocheckpoint=0");
        writer.Execute("CREATE TABLE filler (text TEXT)");
        for (var i = 0; i < 18; i++) writer.Execute("INSERT INTO filler VALUES (hex(zeroblob(2000000)))");
        Assert.True(new FileInfo(Path.Combine(folder, "settings.db-wal")).Length > SqliteDatabase.LongestLog);

        database.TruncateLongLog(writer);

        Assert.Equal(0, new FileInfo(Path.Combine(folder, "settings.db-wal")).Length);
        Assert.Equal("5000", writer.Execute<string>("PRAGMA busy_timeout"));
    }
}
