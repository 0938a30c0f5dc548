using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

/// <summary>Another process on a data directory: this test executable, started with a verb.</summary>
internal static class StoreChild
{
    /// <summary>First argument.</summary>
    public const string Verb = "store-child";

    /// <summary>Memory that <c>write</c> fills.</summary>
    public const string Memory = "ledger";

    private const int Callers = 4;

    /// <summary>Starts the child; what it prints is read from its standard output.</summary>
    public static Process Start(params string[] args) => Start([], args);

    /// <summary>Starts the child with variables of its environment.</summary>
    public static Process Start(Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Terminology.Tests" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        start.ArgumentList.Add(Verb);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    /// <summary>The text of a unit that <c>write</c> adds.</summary>
    public static string Source(string run, int caller, int number) => $"Consignment {run} {caller.ToString(CultureInfo.InvariantCulture)} {number.ToString(CultureInfo.InvariantCulture)} is ready for collection.";

    /// <summary>The child: <c>hold FOLDER</c> or <c>write FOLDER RUN</c>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var directory = DataDirectory.Open(args[1]);
            if (args[0] == "write") await WriteAsync(directory, args[2]);

            Console.WriteLine("held");
            await Task.Delay(Timeout.Infinite);
            return 0;
        }
        catch (TerminologyException e)
        {
            Console.WriteLine("refused " + e.Message);
            return 1;
        }
    }

    /// <summary>Adds units until it is killed, and prints each as soon as it is acknowledged: the reader of the pipe keeps the ledger.</summary>
    private static async Task WriteAsync(DataDirectory directory, string run)
    {
        var catalog = MemoryCatalog.Open(directory, TimeProvider.System, NullLoggerFactory.Instance);
        if (catalog.List().Count == 0) catalog.Create(Memory, 0);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var number = 0; ; number += caller + 1)
            {
                var units = Enumerable.Range(number, caller + 1)
                    .Select(i => new NewUnit(Guid.NewGuid(), new UnitContent(LanguageTag.English, LanguageTag.French, Source(run, caller, i), "L'envoi est prêt.")))
                    .ToList();
                await catalog.AddAsync(Memory, units, CancellationToken.None);
                var lines = string.Concat(units.Select((unit, i) => string.Create(CultureInfo.InvariantCulture, $"ack {unit.Id} {caller} {number + i}\n")));
                lock (Console.Out)
                {
                    Console.Out.Write(lines);
                    Console.Out.Flush();
                }
            }
        })));
    }
}
