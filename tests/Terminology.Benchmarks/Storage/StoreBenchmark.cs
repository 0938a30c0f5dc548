using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Terminology.Model;
using Terminology.Storage;
using Terminology.Storage.Writing;

namespace Terminology.Benchmarks.Storage;

/// <summary>How fast the store acknowledges: <c>store [units] [callers]</c>, in a new folder below the temporary one.</summary>
/// <remarks>Commits are durable, rows have checksums and identities. First the system of record alone, then with the index that follows it.</remarks>
internal static class StoreBenchmark
{
    private const int BatchSize = 1_000;
    private const int SingleCallers = 8;
    private const int WarmUp = 20_000;
    private static readonly TimeSpan SingleTime = TimeSpan.FromSeconds(5);

    /// <summary>Runs it and prints the figures.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var units = args.Length > 0 ? int.Parse(args[0], null) : 300_000;
        var callers = args.Length > 1 ? int.Parse(args[1], null) : 4;
        var folder = Directory.CreateTempSubdirectory("terminology-store-");
        try
        {
            using (var store = UnitStore.Open(Path.Combine(folder.FullName, "alone.db"), TimeProvider.System, NullLogger.Instance))
            {
                var memory = await store.RunAsync(new CreateMemory("memory", 0), CancellationToken.None);
                Task AddAsync(NewUnit[] batch) => store.RunAsync(new AddUnits(memory, NewUnits.ToRows(memory, batch, TimeProvider.System)), CancellationToken.None);
                await BatchesAsync(AddAsync, "warm-up", WarmUp, callers);
                await BatchesAsync(AddAsync, "store alone", units, callers);
                await SinglesAsync(AddAsync, "store alone");
            }

            using var catalog = MemoryCatalog.Open(DataDirectory.Open(Path.Combine(folder.FullName, "data")), TimeProvider.System, NullLoggerFactory.Instance);
            catalog.Create("batches", 0);
            catalog.Create("singles", 0);
            var watch = Stopwatch.StartNew();
            await BatchesAsync(batch => catalog.AddAsync("batches", batch, CancellationToken.None), "with index", units, callers);
            while (catalog.Get("batches").IndexLag > 0) await Task.Delay(500);
            Console.WriteLine($"index caught up {watch.Elapsed.TotalSeconds:N1} s after the start");
            await SinglesAsync(batch => catalog.AddAsync("singles", batch, CancellationToken.None), "with index");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task BatchesAsync(Func<NewUnit[], Task> addAsync, string what, int units, int callers)
    {
        var batches = Enumerable.Range(0, callers)
            .Select(caller => Enumerable.Range(0, units / callers / BatchSize).Select(i => Batch($"{what} {caller}", i * BatchSize, BatchSize)).ToList())
            .ToList();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(batches.Select(mine => Task.Run(async () =>
        {
            foreach (var batch in mine) await addAsync(batch);
        })));
        Console.WriteLine($"{what}: batches of {BatchSize} from {callers} callers: {batches.Sum(mine => mine.Count) * BatchSize / watch.Elapsed.TotalSeconds:N0} units/s acknowledged");
    }

    private static async Task SinglesAsync(Func<NewUnit[], Task> addAsync, string what)
    {
        var watch = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(Enumerable.Range(0, SingleCallers).Select(caller => Task.Run(async () =>
        {
            var times = new List<double>();
            for (var i = 0; watch.Elapsed < SingleTime; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await addAsync(Batch($"single {caller}", i, 1));
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            return times;
        })));
        var all = latencies.SelectMany(static times => times).Order().ToList();
        Console.WriteLine($"{what}: single adds from {SingleCallers} callers: {all.Count / SingleTime.TotalSeconds:N0}/s acknowledged, p50 {all[all.Count / 2]:N2} ms, p99 {all[all.Count * 99 / 100]:N2} ms");
    }

    private static NewUnit[] Batch(string caller, int first, int count) =>
    [
        .. Enumerable.Range(first, count).Select(i => new NewUnit(null, new UnitContent(
            LanguageTag.English,
            LanguageTag.French,
            $"The seller must deliver consignment {caller}-{i} to the carrier named by the buyer at the agreed place.",
            $"Le vendeur doit livrer l'envoi {caller}-{i} au transporteur désigné par l'acheteur au lieu convenu."))),
    ];
}
