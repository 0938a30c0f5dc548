using System.Text;
using Microsoft.Extensions.Logging;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

/// <summary>SQLite does not check its pages: what a disk turned into something else must not be served.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly CatalogFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Does_not_serve_a_unit_with_a_flipped_bit_and_serves_its_neighbours()
    {
        var damaged = await FillAsync("Bill of lading", "Sea waybill", "Air waybill");
        Flip("Sea waybill", 3);

        using var catalog = folder.Open();

        Assert.Single(catalog.Find("Bill of lading"));
        Assert.Empty(catalog.Find("Sea waybill"));
        Assert.Single(catalog.Find("Air waybill"));
        Assert.Contains(folder.Log.GetSnapshot(), line => line.Level == LogLevel.Error && line.Message.Contains(damaged[1].ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(folder.Log.GetSnapshot(), line => line.Message.Contains("waybill", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Builds_an_index_without_the_damaged_unit()
    {
        await FillAsync("Bill of lading", "Sea waybill", "Air waybill");
        Flip("Sea waybill", 3);
        Directory.Delete(folder.Indexes, recursive: true);

        using var catalog = folder.Open();

        Assert.Single(catalog.Find("Bill of lading"));
        Assert.Empty(catalog.Find("Sea waybill"));
        Assert.Single(catalog.Find("Air waybill"));
        Assert.Equal(0, catalog.Get("m").IndexLag);
    }

    [Fact]
    public async Task Refuses_to_change_a_damaged_unit_but_deletes_it()
    {
        var ids = await FillAsync("Bill of lading", "Sea waybill");
        Flip("Sea waybill", 3);
        using var catalog = folder.Open();

        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => catalog.UpdateAsync("m", ids[1], CatalogFolder.Content("Air waybill"), Cancellation));
        Assert.Equal(ErrorCode.Damaged, refusal.Code);
        Assert.Equal($"Unit {ids[1]} does not match its checksum and is not served; restore it from a backup.", refusal.Message);

        Assert.Equal(1, await catalog.DeleteUnitsAsync("m", [ids[1]], Cancellation));
        await catalog.AddAsync("m", CatalogFolder.Content("Sea waybill"));
        Assert.Single(catalog.Find("Sea waybill"));
    }

    [Fact]
    public async Task Does_not_take_a_damaged_unit_for_one_that_is_there_already()
    {
        var ids = await FillAsync("Bill of lading", "Sea waybill");
        Flip("Sea waybill", 3);
        using var catalog = folder.Open();

        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync("m", CatalogFolder.Content("Sea waybill")));

        Assert.Equal(ErrorCode.Damaged, refusal.Code);
        Assert.Contains(ids[1].ToString(), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serves_no_wrong_unit_whatever_bit_is_flipped()
    {
        var sources = Enumerable.Range(0, 200).Select(i => $"Consignment {i} is ready for collection").ToArray();
        var ids = await FillAsync(sources);
        var healthy = await File.ReadAllBytesAsync(folder.DatabaseFile, Cancellation);
        const int seed = 20261123;
        var random = new Random(seed);
        var (noticed, silent) = (0, 0);

        for (var round = 0; round < 120; round++)
        {
            var bytes = (byte[])healthy.Clone();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(folder.DatabaseFile, bytes, Cancellation);
            File.Delete(folder.DatabaseFile + "-wal");
            File.Delete(folder.DatabaseFile + "-shm");
            try
            {
                using var store = folder.OpenStore();
                var memory = store.ReadMemories().Single();
                var units = store.ReadUnits(memory, ids);
                for (var i = 0; i < units.Count; i++)
                {
                    if (units[i] is { } unit) Assert.True((unit.Id, unit.Content) == (ids[i], CatalogFolder.Content(sources[i])), $"seed {seed}, round {round}: a wrong unit was served");
                }

                if (units.Any(unit => unit is null)) noticed++;
                else silent++;
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                noticed++; // the file could not even be opened
            }
        }

        Assert.True(noticed > 10, $"Only {noticed} of 120 flips were noticed: the test flips nothing that matters."); // the others hit free space and indexes that were not used
        Assert.True(silent > 0);
    }

    private async Task<List<Guid>> FillAsync(params string[] sources)
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var added = await catalog.AddAsync("m", [.. sources.Select(source => new NewUnit(null, CatalogFolder.Content(source)))], Cancellation);
        Assert.Single(catalog.Find(sources[0]));
        return [.. added.Select(unit => unit.Id)];
    }

    /// <summary>Flips the lowest bit of a character of a text in the database file.</summary>
    private void Flip(string text, int place)
    {
        var bytes = File.ReadAllBytes(folder.DatabaseFile);
        var found = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
        Assert.True(found >= 0);
        bytes[found + place] ^= 1;
        File.WriteAllBytes(folder.DatabaseFile, bytes);
    }
}
