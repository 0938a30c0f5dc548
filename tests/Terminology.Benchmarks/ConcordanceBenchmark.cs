using System.Diagnostics;
using System.Globalization;
using Terminology.Memories;
using Terminology.Memories.Concordance;
using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Loads a memory from a TSV file and searches it for words of the segments of another, one thread, kind of search by kind. Units come from memory, not from a store.</summary>
internal static class ConcordanceBenchmark
{
    private const int Rounds = 3;

    /// <summary><c>concordance UNITS.tsv QUERIES.tsv [--query 3] [--size N] [--index DIR] [--only KIND]</c>: English in column 1, French in column 2 of the units; only the kinds of search whose name holds KIND.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var unitFile, var queryFile, .. var rest])
        {
            Console.Error.WriteLine("concordance UNITS.tsv QUERIES.tsv [--query 3] [--size N] [--index DIR] [--only KIND]");
            return 64;
        }

        string Option(string name, string otherwise) => Array.IndexOf(rest, name) is var at and >= 0 ? rest[at + 1] : otherwise;
        var folder = Option("--index", "");
        var temporary = folder.Length == 0 ? Directory.CreateTempSubdirectory("terminology-bench-").FullName : null;
        try
        {
            var size = int.Parse(Option("--size", "0"), CultureInfo.InvariantCulture);
            var file = new UnitFile(unitFile, source: 1, target: 2, LanguageTag.English, LanguageTag.French);
            using var index = MemoryBenchmark.Load(temporary ?? $"{folder}-{size}", file, size);
            List<UnitContent> units = [.. size == 0 ? file.Read() : file.Read(size)];
            var memory = new SearchedMemory("benchmark", 0, index, ids => [.. ids.Select(id => Unit(units, id))]);
            var column = int.Parse(Option("--query", "3"), CultureInfo.InvariantCulture);
            foreach (var language in new[] { LanguageTag.English, LanguageTag.French })
                MeasureAll(memory, Option("--only", ""), language, [.. File.ReadLines(queryFile).Skip(1).Select(line => line.Split('\t')).Where(row => row[0] == language.Value).Select(row => row[column])]);
            return 0;
        }
        finally
        {
            if (temporary is not null) Directory.Delete(temporary, recursive: true);
        }
    }

    /// <summary>The benchmark numbers its units from 1 and makes ids of the numbers.</summary>
    private static TranslationUnit Unit(List<UnitContent> units, Guid id)
        => new(id, BitConverter.ToInt32(id.ToByteArray()), units[BitConverter.ToInt32(id.ToByteArray()) - 1], default, default);

    private static void MeasureAll(SearchedMemory memory, string only, LanguageTag language, List<string> texts)
    {
        var (frequent, other) = language == LanguageTag.English ? ("of the", "de") : ("de la", "the");
        var segments = texts.Select(text => text.Replace('*', ' ').Replace('?', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length >= 6).ToList();
        ConcordanceQuery Query(params string[] words) => new(language, string.Join(' ', words));
        ConcordanceQuery? Beginning(string[] words) => Array.Find(words, word => word.Length > 6 && word.All(char.IsLetter)) is { } word ? Query(word[..5] + "*") : null;

        void Measure(string kind, List<ConcordanceQuery> queries)
        {
            if (kind.Contains(only, StringComparison.Ordinal)) ConcordanceBenchmark.Measure(memory, kind, queries);
        }

        Measure($"{language} phrase of 2 words", segments.ConvertAll(words => Query(words[2..4])));
        Measure($"{language} phrase of 3 words", segments.ConvertAll(words => Query(words[1..4])));
        Measure($"{language} phrase of 3 words, inflected", segments.ConvertAll(words => Query(words[1..4]) with { Inflected = true }));
        Measure($"{language} 3 words anywhere", segments.ConvertAll(words => Query(words[0], words[3], words[^1]) with { Mode = ConcordanceMode.AllWords }));
        Measure($"{language} 1 word", segments.ConvertAll(words => Query(words[2])));
        Measure($"{language} 5 letters and *", [.. segments.Select(Beginning).OfType<ConcordanceQuery>()]);
        Measure($"{language} phrase of 2 words without a third", segments.ConvertAll(words => Query(words[2..4]) with { Without = [words[4]] }));
        Measure($"{language} phrase of 2 words, “{other}” in the other side", segments.ConvertAll(words => Query(words[2..4]) with { OtherText = other }));
        Measure($"{language} “{frequent}”", [.. Enumerable.Repeat(Query(frequent), 100)]);
        Measure($"{language} “{frequent}” without “{frequent}”", [.. Enumerable.Repeat(Query(frequent) with { Without = [frequent] }, 100)]);
        Measure($"{language} a number", [.. Enumerable.Range(8_401, 100).Select(number => Query(number.ToString(CultureInfo.InvariantCulture)))]);
    }

    private static void Measure(SearchedMemory memory, string kind, List<ConcordanceQuery> queries)
    {
        var accepted = queries.Where(IsAccepted).ToList();
        var (times, processor) = (new List<double>(), new List<double>());
        var (found, total, bounded, refused) = (0, 0L, 0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            times.Clear();
            processor.Clear();
            (found, total, bounded, refused) = (0, 0, 0, 0);
            foreach (var query in accepted)
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                if (Find(memory, query) is not { } answer) refused++;
                else
                {
                    if (answer.Total > 0) found++;
                    if (!answer.TotalIsExact) bounded++;
                    total += answer.Total;
                }

                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }
        }

        times.Sort();
        processor.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {found} of {accepted.Count} found, {total / accepted.Count:#,0} units each, {bounded} not counted to the end, {refused} refused; ms: {Percentiles(times)}; of the processor: {Percentiles(processor)}"));
    }

    private static string Percentiles(List<double> sorted)
        => string.Create(CultureInfo.InvariantCulture, $"p50 {sorted[sorted.Count / 2]:0.00}, p95 {sorted[sorted.Count * 95 / 100]:0.00}, p99 {sorted[sorted.Count * 99 / 100]:0.00}, max {sorted[^1]:0.0}");

    private static ConcordanceAnswer? Find(SearchedMemory memory, ConcordanceQuery query)
    {
        try
        {
            return ConcordanceSearch.Find(query, [memory], CancellationToken.None);
        }
        catch (TerminologyException)
        {
            return null;
        }
    }

    private static bool IsAccepted(ConcordanceQuery query)
    {
        var broken = new List<(ErrorCode Code, Violation Violation)>();
        ConcordanceRules.CheckText(query.Text, query.Language, "text", broken);
        ConcordanceRules.CheckWithout(query.Without, query.Language, "without", broken);
        return broken.Count == 0;
    }
}
