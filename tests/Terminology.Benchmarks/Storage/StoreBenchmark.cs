using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Benchmarks.Storage;

/// <summary>How fast the store acknowledges: <c>store [units] [callers]</c> in a new folder below the temporary one.</summary>
/// <remarks>Everything is on: durable commits, checksums, identities, and the indexes that follow behind.</remarks>
internal static class StoreBenchmark
{
    private const int BatchSize = 1_000;
    private const int SingleCallers = 8;
    private static readonly TimeSpan SingleTime = TimeSpan.FromSeconds(5);

    /// <summary>Runs it and prints the figures.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var units = args.Length > 0 ? int.Parse(args[0], null) : 300_000;
        var callers = args.Length > 1 ? int.Parse(args[1], null) : 8;
        var folder = Directory.CreateTempSubdirectory("terminology-store-");
        try
        {
            using var catalog = MemoryCatalog.Open(DataDirectory.Open(folder.FullName), TimeProvider.System, NullLoggerFactory.Instance);
            catalog.Create("batches", 0);
            catalog.Create("singles", 0);
            await BatchesAsync(catalog, units, callers);
            await SinglesAsync(catalog);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task BatchesAsync(MemoryCatalog catalog, int units, int callers)
    {
        var perCaller = units / callers / BatchSize;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < perCaller; i++) await catalog.AddAsync("batches", Batch(caller, i * BatchSize, BatchSize), CancellationToken.None);
        })));
        watch.Stop();
        Console.WriteLine($"batches of {BatchSize} from {callers} callers: {perCaller * callers * BatchSize / watch.Elapsed.TotalSeconds:N0} units/s acknowledged, index behind by {catalog.Get("batches").IndexLag:N0}");

        while (catalog.Get("batches").IndexLag > 0) await Task.Delay(10);
        Console.WriteLine($"index caught up after {watch.Elapsed.TotalSeconds:N1} s (stopped the clock at the last acknowledgement)");
    }

    private static async Task SinglesAsync(MemoryCatalog catalog)
    {
        var watch = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(Enumerable.Range(0, SingleCallers).Select(caller => Task.Run(async () =>
        {
            var times = new List<double>();
            for (var i = 0; watch.Elapsed < SingleTime; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await catalog.AddAsync("singles", Batch(caller, i, 1), CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            return times;
        })));
        var all = latencies.SelectMany(static times => times).Order().ToList();
        Console.WriteLine($"single adds from {SingleCallers} callers: {all.Count / SingleTime.TotalSeconds:N0}/s acknowledged, p50 {all[all.Count / 2]:N2} ms, p99 {all[all.Count * 99 / 100]:N2} ms");
    }

    private static NewUnit[] Batch(int caller, int first, int count) =>
    [
        .. Enumerable.Range(first, count).Select(i => new NewUnit(null, new UnitContent(
            LanguageTag.English,
            LanguageTag.French,
            $"The seller must deliver consignment {caller}-{i} to the carrier named by the buyer at the agreed place.",
            $"Le vendeur doit livrer l'envoi {caller}-{i} au transporteur désigné par l'acheteur au lieu convenu."))),
    ];
}
