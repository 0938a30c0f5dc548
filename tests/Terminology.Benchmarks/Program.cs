using Terminology.Benchmarks;
using Terminology.Benchmarks.Storage;

switch (args)
{
    case ["search", .. var numbers]:
        return SearchBenchmark.Run(
            numbers.Length > 0 ? int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture) : 50_000,
            numbers.Length > 1 ? int.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture) : 4_000);
    case ["memory", .. var rest]:
        return MemoryBenchmark.Run(rest);
    case ["stream", .. var rest]:
        return await StreamBenchmark.RunAsync(rest);
    case ["concordance", .. var rest]:
        return ConcordanceBenchmark.Run(rest);
    case ["store", .. var rest]:
        return await StoreBenchmark.RunAsync(rest);
    case ["tmx", .. var numbers]:
        return TmxBenchmark.Run(numbers.Length > 0 ? int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    default:
        Console.Error.WriteLine("Usage: search [CONCEPTS [QUERIES]]    glossary search over generated concepts (default 50000 and 4000)");
        Console.Error.WriteLine("       memory UNITS.tsv QUERIES.tsv …  look-ups in a memory; memory alone names its options");
        Console.Error.WriteLine("       stream ADDRESS QUERIES.tsv …   a stream of look-ups to a running service; stream alone names its options");
        Console.Error.WriteLine("       concordance UNITS.tsv QUERIES.tsv …  searches for words in a memory; alone it names its options");
        Console.Error.WriteLine("       store [UNITS] [CALLERS]        additions to a memory");
        Console.Error.WriteLine("       tmx [UNITS]                    a TMX file written and read (default 1000000)");
        return 64;
}
