using Microsoft.Extensions.Logging;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

/// <summary>Whatever happens to an index, look-ups answer as the store says.</summary>
public sealed class IndexRecoveryTests : IDisposable
{
    private readonly CatalogFolder folder = new();
    private string? index;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Builds_a_deleted_index_anew()
    {
        await AddAsync("Bill of lading", "Sea waybill");
        Directory.Delete(folder.Indexes, recursive: true);

        using var catalog = folder.Open();

        Assert.Single(catalog.Find("Bill of lading"));
        Assert.Single(catalog.Find("Sea waybill"));
        Assert.False(Directory.Exists(folder.Quarantine));
    }

    [Fact]
    public async Task Moves_the_index_of_another_store_away()
    {
        await AddAsync("Bill of lading");
        using var other = new CatalogFolder();
        using (var catalog = other.Open())
        {
            catalog.Create("m", 0);
            await catalog.AddAsync("m", CatalogFolder.Content("Foreign waybill"));
        }

        Directory.Delete(IndexFolder(), recursive: true);
        Directory.Move(Directory.GetDirectories(other.Indexes).Single(), IndexFolder());

        using var again = folder.Open();
        Assert.Single(again.Find("Bill of lading"));
        Assert.Empty(again.Find("Foreign waybill"));
        AssertQuarantined();
    }

    [Fact]
    public async Task Moves_a_damaged_index_away()
    {
        await AddAsync("Bill of lading");
        foreach (var file in Directory.GetFiles(IndexFolder(), "*.cfs")) File.WriteAllBytes(file, new byte[100]);

        using var catalog = folder.Open();

        Assert.Single(catalog.Find("Bill of lading"));
        AssertQuarantined();
    }

    [Fact]
    public async Task Moves_an_index_away_that_is_ahead_of_a_restored_store()
    {
        await AddAsync("Bill of lading");
        File.Copy(folder.DatabaseFile, folder.DatabaseFile + ".backup");
        await AddAsync("Sea waybill");
        File.Move(folder.DatabaseFile + ".backup", folder.DatabaseFile, overwrite: true);

        using var catalog = folder.Open();

        Assert.Single(catalog.Find("Bill of lading"));
        Assert.Empty(catalog.Find("Sea waybill"));
        AssertQuarantined();
    }

    [Fact]
    public async Task Moves_an_index_away_that_is_older_than_the_log()
    {
        await AddAsync("Bill of lading", "Sea waybill");
        using var old = new TemporaryFolder();
        Copy(IndexFolder(), old);
        using (var catalog = folder.Open())
        {
            var unit = Assert.Single(catalog.Find("Bill of lading"));
            await catalog.DeleteUnitsAsync("m", [unit.Id], Cancellation);
            Assert.Empty(catalog.Find("Bill of lading"));
        }

        Assert.Equal(0, folder.Number("SELECT COUNT(*) FROM change"));
        Directory.Delete(IndexFolder(), recursive: true);
        Copy(old, IndexFolder());

        using (var catalog = folder.Open())
        {
            Assert.Empty(catalog.Find("Bill of lading"));
            Assert.Single(catalog.Find("Sea waybill"));
            AssertQuarantined();
        }
    }

    [Fact]
    public async Task Replays_what_an_older_index_has_not_seen()
    {
        await AddAsync("Bill of lading", "Sea waybill");
        using var old = new TemporaryFolder();
        Copy(IndexFolder(), old);
        await AddAsync("Air waybill");
        Directory.Delete(IndexFolder(), recursive: true);
        Copy(old, IndexFolder());

        using var catalog = folder.Open();

        Assert.Single(catalog.Find("Bill of lading"));
        Assert.Single(catalog.Find("Air waybill"));
        Assert.False(Directory.Exists(folder.Quarantine));
    }

    [Fact]
    public async Task Builds_an_index_anew_that_fails_while_it_is_used()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));
        Assert.Single(catalog.Find("Bill of lading"));

        Directory.Delete(IndexFolder(), recursive: true);
        folder.Clock.Advance(TimeSpan.FromSeconds(6));
        await catalog.AddAsync("m", CatalogFolder.Content("Sea waybill"));
        while (folder.Log.GetSnapshot().All(line => line.Id.Id != 6)) await Task.Delay(10, Cancellation);

        Assert.Single(catalog.Find("Sea waybill"));
        Assert.Single(catalog.Find("Bill of lading"));
        Assert.True(catalog.Healthy);
    }

    [Fact]
    public async Task Prunes_the_log_behind_the_index()
    {
        using (var catalog = folder.Open())
        {
            catalog.Create("m", 0);
            var ids = new List<Guid>();
            for (var i = 0; i < 20; i++) ids.Add(await catalog.AddAsync("m", CatalogFolder.Content($"Invoice {i}")));
            await catalog.DeleteUnitsAsync("m", ids[..10], Cancellation);
            for (var i = 10; i < 20; i++) await catalog.UpdateAsync("m", ids[i], CatalogFolder.Content($"Credit note {i}"), Cancellation);
            Assert.Single(catalog.Find("Credit note 15"));
            Assert.Equal(20, folder.Number("SELECT COUNT(*) FROM change"));

            folder.Clock.Advance(TimeSpan.FromSeconds(6));
            await catalog.AddAsync("m", CatalogFolder.Content("Invoice 20"));
            while (folder.Number("SELECT COUNT(*) FROM change") > 0) await Task.Delay(10, Cancellation);
        }

        using var again = folder.Open();
        Assert.Single(again.Find("Credit note 15"));
        Assert.Empty(again.Find("Invoice 5"));
        Assert.DoesNotContain(folder.Log.GetSnapshot(), line => line.Level >= LogLevel.Warning);
    }

    private async Task AddAsync(params string[] sources)
    {
        using var catalog = folder.Open();
        if (catalog.List().Count == 0) catalog.Create("m", 0);
        await catalog.AddAsync("m", [.. sources.Select(source => new NewUnit(null, CatalogFolder.Content(source)))], Cancellation);
        foreach (var source in sources) Assert.Single(catalog.Find(source));
    }

    private string IndexFolder()
    {
        index ??= Directory.GetDirectories(folder.Indexes).Single();
        return index;
    }

    private void AssertQuarantined()
    {
        Assert.NotEmpty(Directory.GetFiles(Assert.Single(Directory.GetDirectories(folder.Quarantine))));
        Assert.Contains(folder.Log.GetSnapshot(), line => line.Id.Id == 6 && line.Level == LogLevel.Warning);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
