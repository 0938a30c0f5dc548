using System.Diagnostics;
using System.Globalization;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Benchmarks;

/// <summary>Sends segments to a running service as one stream of look-ups, as fast as it takes them.</summary>
internal static class StreamBenchmark
{
    private const string Usage = "stream ADDRESS QUERIES.tsv [--query 3] [--from en] [--to fr] [--min 75] [--rounds 20] [--memory NAME]";

    /// <summary>As <see cref="Usage"/> says; the first round warms up and is not counted.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var address, var queryFile, .. var rest])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 64;
        }

        string Option(string name, string otherwise) => Array.IndexOf(rest, name) is var at and >= 0 ? rest[at + 1] : otherwise;
        int Number(string name, string otherwise) => int.Parse(Option(name, otherwise), CultureInfo.InvariantCulture);
        var (from, column) = (Option("--from", "en"), Number("--query", "3"));
        List<string> texts = [.. File.ReadLines(queryFile).Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == from || row[0] is not ("en" or "fr")).Select(row => row[column])];
        var request = new LookupRequest { SourceLanguage = from, TargetLanguage = Option("--to", "fr"), MinScore = Number("--min", "75") };
        if (Option("--memory", "") is { Length: > 0 } memory) request.Memories.Add(memory);

        using var client = new TerminologyClient(new TerminologyClientOptions { Address = new Uri(address) });
        await SendAsync(client, texts, request, rounds: 3);
        var watch = Stopwatch.StartNew();
        var (answers, matched) = await SendAsync(client, texts, request, Number("--rounds", "20"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answers:#,0} segments in {watch.Elapsed.TotalSeconds:0.00} s: {answers / watch.Elapsed.TotalSeconds:#,0} a second; {matched:#,0} matched"));
        return 0;
    }

    private static async Task<(long Answers, long Matched)> SendAsync(TerminologyClient client, List<string> texts, LookupRequest request, int rounds)
    {
        var (answers, matched) = (0L, 0L);
        await foreach (var answer in client.LookupStreamAsync(RequestsAsync()))
        {
            answers++;
            if (answer.Lookup.Matches.Count > 0) matched++;
        }

        return (answers, matched);

        async IAsyncEnumerable<LookupStreamRequest> RequestsAsync()
        {
            await Task.Yield();
            for (var round = 0; round < rounds; round++)
            {
                foreach (var text in texts)
                {
                    var lookup = request.Clone();
                    lookup.Text = text;
                    yield return new LookupStreamRequest { Lookup = lookup };
                }
            }
        }
    }
}
