using System.Diagnostics;
using System.Globalization;
using Terminology.Formats.Units;
using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Times the writing and reading of a TMX file of many units, as a large memory of memoQ is: dates, authors, contexts, tags in one segment of four.</summary>
internal static class TmxBenchmark
{
    /// <summary>Runs and prints; 0 if as many units came in as went out.</summary>
    public static int Run(int units)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".tmx");
        try
        {
            using (var file = File.Create(path))
            {
                var processor = Environment.CpuUsage.TotalTime;
                var clock = Stopwatch.StartNew();
                TmxWriter.Write(file, Generated(units), new WritingOptions(LanguageTag.French, LanguageTag.English), _ => { }, CancellationToken.None);
                Print($"{units} units written, {file.Length / 1e6:F0} MB, in {clock.Elapsed.TotalSeconds:F1} s: {units / clock.Elapsed.TotalSeconds:F0} units/s; {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} s of processor time");
            }

            var first = Read(path, "first");
            Read(path, "again");
            return first == units ? 0 : 1;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static long Read(string path, string which)
    {
        using var file = File.OpenRead(path);
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var allocated = GC.GetTotalAllocatedBytes();
        var (units, notices, heap) = (0L, 0L, 0L);
        foreach (var unit in TmxReader.Read(file, new ReadingOptions(null, null), _ => notices++, CancellationToken.None))
        {
            if (++units % 100_000 == 0) heap = Math.Max(heap, GC.GetTotalMemory(forceFullCollection: false));
        }

        var seconds = clock.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Print($"{units} units read ({which}) in {seconds:F1} s: {units / seconds:F0} units/s, {file.Length / 1e6 / seconds:F0} MB/s; {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} s of processor time; {notices} notices; {(GC.GetTotalAllocatedBytes() - allocated) / units} bytes allocated a unit, at most {heap / 1e6:F0} MB held, {process.PeakWorkingSet64 / 1e6:F0} MB resident at most");
        return units;
    }

    private static IEnumerable<FileUnit> Generated(int units)
    {
        string[] words = ["facture", "connaissement", "marchandise", "douane", "acheteur", "livraison", "incoterm", "transitaire", "port", "délai", "contrat", "paiement", "assurance"];
        string[] others = ["invoice", "bill of lading", "goods", "customs", "buyer", "delivery", "incoterm", "forwarder", "port", "deadline", "contract", "payment", "insurance"];
        var random = new Random(1);
        var previous = Neighbour.Boundary;
        var created = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        for (var i = 0; i < units; i++)
        {
            var chosen = Enumerable.Range(0, random.Next(4, 20)).Select(_ => random.Next(words.Length)).ToList();
            var source = string.Create(CultureInfo.InvariantCulture, $"N° {i} : {string.Join(' ', chosen.Select(word => words[word]))}.");
            var target = string.Create(CultureInfo.InvariantCulture, $"No. {i}: {string.Join(' ', chosen.Select(word => others[word]))}.");
            var tags = i % 4 == 0 ? (ValueList<InlineTag>)[new InlineTag(InlineTagKind.Open, 1, 0) { Native = "<b>" }, new InlineTag(InlineTagKind.Close, 1, 5) { Native = "</b>" }] : [];
            yield return new FileUnit(
                new UnitContent(LanguageTag.French, LanguageTag.English, source, target)
                {
                    Author = "camille",
                    Document = $"offre-{i / 100}.docx",
                    Context = new SegmentContext(previous, Neighbour.Unknown, ""),
                    SourceTags = tags,
                    TargetTags = tags,
                    Properties = [new UnitProperty("client", "Transit & Cie"), new UnitProperty("tmx:tu@changeid", "paul")],
                },
                new FilePlace(0, 0, 0)) { Created = created.AddSeconds(i), Changed = created.AddSeconds(2L * i) };
            previous = Neighbour.Of(source);
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
