using System.Diagnostics;
using System.Globalization;
using Terminology.Indexing;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Loads a memory from a TSV file and looks the segments of another up, one thread, at several thresholds and sizes.</summary>
internal static class MemoryBenchmark
{
    private const string Usage =
        "memory UNITS.tsv QUERIES.tsv [--source 1] [--target 2] [--query 3] [--from en] [--to fr] [--thresholds 80,70,50] [--sizes N,N …] [--index DIR] [--max 5]";

    /// <summary>As <see cref="Usage"/> says; columns count from 0, a size over that of the file repeats its units with edits.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var unitFile, var queryFile, .. var rest])
        {
            Console.Error.WriteLine(Usage);
            return 64;
        }

        string Option(string name, string otherwise) => Array.IndexOf(rest, name) is var at and >= 0 ? rest[at + 1] : otherwise;
        int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);
        var (from, to) = (LanguageTag.Parse(Option("--from", "en"), "from"), LanguageTag.Parse(Option("--to", "fr"), "to"));
        var units = new UnitFile(unitFile, Number("--source", "1"), Number("--target", "2"), from, to);
        var queries = Queries(queryFile, Number("--query", "3"), from);
        foreach (var size in Option("--sizes", "0").Split(','))
        {
            var folder = Option("--index", "");
            var temporary = folder.Length == 0 ? Directory.CreateTempSubdirectory("terminology-bench-").FullName : null;
            try
            {
                using var index = Load(temporary ?? $"{folder}-{size}", units, int.Parse(size, CultureInfo.InvariantCulture));
                foreach (var threshold in Option("--thresholds", "80,70,50").Split(','))
                    Measure(index, queries, from, to, int.Parse(threshold, CultureInfo.InvariantCulture), Number("--max", "5"));
            }
            finally
            {
                if (temporary is not null) Directory.Delete(temporary, recursive: true);
            }
        }

        return 0;
    }

    private static List<string> Queries(string file, int column, LanguageTag from)
        => [.. File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == from.Primary || row[0] is not ("en" or "fr")).Select(row => row[column])];

    /// <summary>Opens the index of a folder, or fills it with so many units of a file; 0 for all of them.</summary>
    internal static MemoryIndex Load(string folder, UnitFile units, int size)
    {
        var watch = Stopwatch.StartNew();
        var index = MemoryIndex.Open(folder, new IndexStamp("benchmark", "benchmark"));
        if (index.Applied > 0)
        {
            Say($"{index.Applied:#,0} units opened in {watch.Elapsed.TotalSeconds:0.0} s");
        }
        else
        {
            var sequence = 0L;
            foreach (var batch in (size == 0 ? units.Read() : units.Read(size)).Chunk(20_000))
            {
                index.Apply([.. batch.Select(content =>
                {
                    var id = new Guid((int)++sequence, 0, 0, new byte[8]);
                    return new UnitChange(sequence, id, new TranslationUnit(id, sequence, content, default, default));
                })]);
            }

            index.Commit();
            var built = watch.Elapsed;
            index.Settle();
            while (!index.Settled()) Thread.Sleep(100);
            Say($"{sequence:#,0} units indexed in {built.TotalSeconds:0.0} s, settled after {watch.Elapsed.TotalSeconds:0.0} s");
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        Say($"resident {process.WorkingSet64 / 1048576:#,0} MB, managed heap {GC.GetTotalMemory(false) / 1048576:#,0} MB");
        return index;
    }

    private static void Measure(MemoryIndex index, List<string> queries, LanguageTag from, LanguageTag to, int threshold, int most)
    {
        TranslationUnit? Made(Guid id) => new(id, BitConverter.ToInt32(id.ToByteArray()), new UnitContent(from, to, "a", "b"), default, default);
        var memory = new SearchedMemory("benchmark", 0, index, ids => [.. ids.Select(Made)]);
        var times = new List<double>();
        var (matched, cost, processor, allocated) = (0, default(SearchCost), TimeSpan.Zero, 0L);
        for (var round = 0; round < 5; round++)
        {
            (matched, cost, processor, allocated) = (0, default, Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            times.Clear();
            foreach (var text in queries)
            {
                var watch = Stopwatch.GetTimestamp();
                var answer = MemoryLookup.Find(new LookupQuery(from, to, text) { MinScore = threshold, MaxMatches = most }, [memory], TimeProvider.System, CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
                if (answer.Matches.Count > 0) matched++;
                cost += answer.Cost;
            }
        }

        (processor, allocated) = (Environment.CpuUsage.TotalTime - processor, GC.GetAllocatedBytesForCurrentThread() - allocated);
        times.Sort();
        var n = queries.Count;
        Say($"θ {threshold}: {matched} of {n} matched; ms a query: processor {processor.TotalMilliseconds / n:0.000}, mean {times.Average():0.000}, p50 {times[n / 2]:0.000}, p95 {times[n * 95 / 100]:0.000}, p99 {times[n * 99 / 100]:0.000}, max {times[^1]:0.0}; a query: {cost.Postings / n:#,0} postings, {cost.Candidates / n:#,0} candidates, {cost.Aligned / n:#,0} aligned, {allocated / n / 1024:#,0} KB allocated");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
