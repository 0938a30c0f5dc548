using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

/// <summary>A data directory of a test, opened again and again, with what was logged.</summary>
internal sealed class CatalogFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => System.IO.Path.Combine(folder, "data");

    public string DatabaseFile => System.IO.Path.Combine(Path, "terminology.db");

    public string Indexes => System.IO.Path.Combine(Path, "indexes");

    public string Quarantine => System.IO.Path.Combine(Path, "quarantine");

    public FakeLogCollector Log { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public static UnitContent Content(string source, string target = "cible") => new(LanguageTag.English, LanguageTag.French, source, target);

    public MemoryCatalog Open() => MemoryCatalog.Open(DataDirectory.Open(Path), Clock, Loggers());

    public UnitStore OpenStore()
    {
        Directory.CreateDirectory(Path);
        return UnitStore.Open(DatabaseFile, Clock, Loggers().CreateLogger("store"));
    }

    /// <summary>One number from the database, which nobody has open.</summary>
    public long Number(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }

    public void Dispose() => folder.Dispose();

    private ILoggerFactory Loggers() => LoggerFactory.Create(builder => builder.AddProvider(new FakeLoggerProvider(Log)).AddFilter(level => level >= LogLevel.Warning));
}

/// <summary>Short forms of what the tests do with a catalog.</summary>
internal static class CatalogSteps
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Guid> AddAsync(this MemoryCatalog catalog, string memory, UnitContent content)
        => (await catalog.AddAsync(memory, [new NewUnit(null, content)], Cancellation))[0].Id;

    /// <summary>The units whose source is exactly this.</summary>
    public static IReadOnlyList<TranslationUnit> Find(this MemoryCatalog catalog, string source, params string[] memories)
        => [.. catalog.Lookup(new LookupQuery(LanguageTag.English, LanguageTag.French, source) { MinScore = 70, MaxMatches = 500 }, memories, Cancellation)
            .Matches.Select(match => match.Unit).Where(unit => unit.Content.Source == source)];
}
