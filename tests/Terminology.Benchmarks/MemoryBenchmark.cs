using System.Diagnostics;
using System.Globalization;
using Terminology.Indexing;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Loads a memory from a TSV file and looks the segments of another up, one thread, at several thresholds.</summary>
internal static class MemoryBenchmark
{
    /// <summary>
    /// <c>memory UNITS.tsv QUERIES.tsv [--source N] [--target N] [--query N] [--from en] [--to fr] [--thresholds 80,70,50] [--limit N] [--index DIR]</c>:
    /// N are columns from 0.
    /// </summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var unitFile, var queryFile, .. var rest])
        {
            Console.Error.WriteLine("memory UNITS.tsv QUERIES.tsv [--source 1] [--target 2] [--query 3] [--from en] [--to fr] [--thresholds 80,70,50] [--limit N] [--index DIR]");
            return 64;
        }

        string Option(string name, string otherwise) => Array.IndexOf(rest, name) is var at and >= 0 ? rest[at + 1] : otherwise;
        int Column(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);
        var (from, to) = (LanguageTag.Parse(Option("--from", "en"), "from"), LanguageTag.Parse(Option("--to", "fr"), "to"));
        var folder = Option("--index", "");
        var temporary = folder.Length == 0 ? Directory.CreateTempSubdirectory("terminology-bench-").FullName : null;
        try
        {
            using var index = Load(temporary ?? folder, Units(unitFile, Column("--source", "1"), Column("--target", "2"), from, to), int.Parse(Option("--limit", int.MaxValue.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture));
            var queries = File.ReadLines(queryFile).Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == from.Primary || row[0] is not ("en" or "fr")).Select(row => row[Column("--query", "3")]).ToList();
            foreach (var threshold in Option("--thresholds", "80,70,50").Split(',')) Measure(index, queries, from, to, int.Parse(threshold, CultureInfo.InvariantCulture));
            return 0;
        }
        finally
        {
            if (temporary is not null) Directory.Delete(temporary, recursive: true);
        }
    }

    private static IEnumerable<UnitContent> Units(string file, int source, int target, LanguageTag from, LanguageTag to)
        => File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).DistinctBy(row => row[source]).Select(row => new UnitContent(from, to, row[source], row[target]));

    private static MemoryIndex Load(string folder, IEnumerable<UnitContent> contents, int limit)
    {
        var watch = Stopwatch.StartNew();
        var index = MemoryIndex.Open(folder, new IndexStamp("benchmark", "benchmark"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"opened at {index.Applied:#,0} in {watch.Elapsed.TotalSeconds:0.0} s"));
        if (index.Applied == 0)
        {
            var sequence = 0L;
            foreach (var batch in contents.Take(limit).Chunk(20_000))
            {
                index.Apply([.. batch.Select(content =>
                {
                    var id = new Guid((int)++sequence, 0, 0, new byte[8]);
                    return new UnitChange(sequence, id, new TranslationUnit(id, sequence, content, default, default));
                })]);
            }

            index.Commit();
            index.Settle();
            while (!index.Settled()) Thread.Sleep(100);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sequence:#,0} units indexed in {watch.Elapsed.TotalSeconds:0.0} s"));
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident {process.WorkingSet64 / 1048576:#,0} MB, managed heap {GC.GetTotalMemory(false) / 1048576:#,0} MB"));
        return index;
    }

    private static void Measure(MemoryIndex index, List<string> queries, LanguageTag from, LanguageTag to, int threshold)
    {
        TranslationUnit? Made(Guid id) => new(id, BitConverter.ToInt32(id.ToByteArray()), new UnitContent(from, to, "a", "b"), default, default);
        var memory = new SearchedMemory("benchmark", 0, index, ids => [.. ids.Select(Made)]);
        var times = new List<double>();
        var matched = 0;
        var processor = TimeSpan.Zero;
        for (var round = 0; round < 3; round++)
        {
            processor = Environment.CpuUsage.TotalTime;
            times.Clear();
            matched = 0;
            foreach (var text in queries)
            {
                var watch = Stopwatch.GetTimestamp();
                var answer = MemoryLookup.Find(new LookupQuery(from, to, text) { MinScore = threshold }, [memory], TimeProvider.System, CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
                if (answer.Matches.Count > 0) matched++;
            }
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"θ {threshold}: {matched} of {queries.Count} matched; ms a query: processor {processor.TotalMilliseconds / queries.Count:0.000}; mean {times.Average():0.000}, p50 {times[times.Count / 2]:0.000}, p95 {times[times.Count * 95 / 100]:0.000}, p99 {times[times.Count * 99 / 100]:0.000}, max {times[^1]:0.0}"));
    }
}
