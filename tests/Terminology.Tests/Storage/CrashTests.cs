using System.Globalization;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

/// <summary>A process that is killed while it adds, and a ledger kept outside of it.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 4;

    private readonly CatalogFolder folder = new();
    private readonly Dictionary<Guid, string> ledger = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_acknowledged_unit_is_there_exactly_once_after_kills()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);

        for (var kill = 0; kill < Kills; kill++)
        {
            await KillAsync(kill.ToString(CultureInfo.InvariantCulture), acknowledgements: random.Next(1, 200));
            using var catalog = folder.Open();
            Assert.Empty(Faults(catalog));
            Assert.True(catalog.Get(StoreChild.Memory).Units >= ledger.Count, $"seed {seed}: fewer units than acknowledgements");
        }

        output.WriteLine($"{ledger.Count} units acknowledged over {Kills} kills");
        using var again = folder.Open();
        Assert.Empty(Faults(again));
        Assert.Equal(again.Get(StoreChild.Memory).Units, folder.Number("SELECT COUNT(*) FROM unit"));

        // The check itself must be able to fail.
        var lost = ledger.Keys.First();
        await again.DeleteUnitsAsync(StoreChild.Memory, [lost], Cancellation);
        Assert.Equal([lost], Faults(again));
    }

    /// <summary>Lets a child add until it has acknowledged some units, kills it, and reads what it had acknowledged by then.</summary>
    private async Task KillAsync(string run, int acknowledgements)
    {
        using var child = StoreChild.Start("write", folder.Path, run);
        for (var read = 0; await child.StandardOutput.ReadLineAsync(Cancellation) is { } line; read++)
        {
            if (line.Split(' ') is ["ack", var id, var caller, var number])
                ledger.Add(Guid.Parse(id), StoreChild.Source(run, int.Parse(caller, null), int.Parse(number, null)));
            else
                Assert.Fail(line);

            if (read == acknowledgements) child.Kill();
        }

        await child.WaitForExitAsync(Cancellation);
    }

    /// <summary>The acknowledged units that are not there exactly once, and nothing else in their place.</summary>
    private List<Guid> Faults(MemoryCatalog catalog)
        => [.. ledger.Where(unit => catalog.Lookup(new(LanguageTag.English, LanguageTag.French, unit.Value) { MinScore = 100 }, [], Cancellation).Matches is not [{ } match] || match.Unit.Id != unit.Key).Select(unit => unit.Key)];
}
