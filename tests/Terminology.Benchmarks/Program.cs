using Terminology.Benchmarks.Storage;

switch (args)
{
    case ["store", .. var rest]:
        return await StoreBenchmark.RunAsync(rest);
    default:
        Console.Error.WriteLine("usage: Terminology.Benchmarks store [units] [callers]");
        return 2;
}
