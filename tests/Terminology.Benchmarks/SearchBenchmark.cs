using System.Diagnostics;
using System.Globalization;
using Terminology.Glossaries;

namespace Terminology.Benchmarks;

/// <summary>Times glossary search, one query after the other on one thread: percentiles by kind of query and over all, and the time to build the index.</summary>
internal static class SearchBenchmark
{
    /// <summary>Runs and prints; 0 when p99 over all is at most 10 ms and the second opening of the index (compiled code, as in a running service) takes at most 2 s, else 1.</summary>
    public static int Run(int concepts, int queries)
    {
        var glossary = new GeneratedGlossary(seed: 1).Make(concepts);

        // Twice: the first opening also pays for the just-in-time compiler.
        Open(glossary, "first");
        var (snapshot, open) = Open(glossary, "again");
        TimeQueries(snapshot, queries, seed: 4, print: false);
        var p99 = TimeQueries(snapshot, queries, seed: 5, print: true);
        return p99 <= 10 && open <= TimeSpan.FromSeconds(2) ? 0 : 1;
    }

    private static (GlossarySnapshot Snapshot, TimeSpan Time) Open(Glossary glossary, string which)
    {
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var snapshot = GlossarySnapshot.Of(glossary, DateTimeOffset.UnixEpoch, CancellationToken.None);
        var time = clock.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        Print($"{glossary.Concepts.Count} concepts, {glossary.Concepts.Sum(concept => concept.Terms.Count)} terms: index opened ({which}) in {time.TotalMilliseconds:F0} ms, {processor.TotalMilliseconds:F0} ms of processor time");
        return (snapshot, time);
    }

    private static double TimeQueries(GlossarySnapshot snapshot, int queries, int seed, bool print)
    {
        var kinds = new GeneratedQueries(snapshot.Glossary, seed).Kinds;
        var times = kinds.Select(_ => new List<double>()).ToList();
        var found = new int[kinds.Count];
        for (var i = 0; i < queries; i++)
        {
            var kind = i % kinds.Count;
            var query = kinds[kind].Make();
            var start = Stopwatch.GetTimestamp();
            var answer = snapshot.Search(query, CancellationToken.None);
            times[kind].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (answer.Results.Count > 0) found[kind]++;
        }

        var all = times.SelectMany(some => some).Order().ToList();
        if (!print) return Percentile(all, 99);

        Print($"{"kind",-20}{"queries",8}{"found",8}{"p50 ms",9}{"p95 ms",9}{"p99 ms",9}{"most ms",9}");
        for (var i = 0; i < kinds.Count; i++) PrintRow(kinds[i].Kind, [.. times[i].Order()], found[i]);
        PrintRow("all", all, found.Sum());
        return Percentile(all, 99);
    }

    private static void PrintRow(string name, List<double> times, int found)
        => Print($"{name,-20}{times.Count,8}{found,8}{Percentile(times, 50),9:F2}{Percentile(times, 95),9:F2}{Percentile(times, 99),9:F2}{times[^1],9:F2}");

    // Nearest rank.
    private static double Percentile(List<double> sorted, int percent) => sorted[Math.Max((int)Math.Ceiling(sorted.Count * percent / 100.0) - 1, 0)];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
