using System.CommandLine;
using Terminology.Cli.Documents;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.Client;
using Terminology.Model;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory analyze FILE…</c>.</summary>
internal static class MemoryAnalyzeCommand
{
    public static Command Create(Shell shell)
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents in UTF-8; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var memories = Options.List("--memory", "Memories to search, with commas. [default: all]", "A[,B]");
        var from = Options.Language("--from", "Language of the documents.", required: true);
        var to = Options.Language("--to", "Language wanted.", required: true);
        var min = Options.Number("--min", "Lowest score that counts, in percent after penalties", 50, 100, 50);
        var inputFormat = DocumentOptions.InputFormat();
        var command = new Command(
            "analyze",
            "Tell how much of documents the memories, and the documents themselves, have translated already: segments, words and characters by band. " + DocumentOptions.Files)
        {
            files, memories, from, to, min, inputFormat,
        };
        shell.AllowCsv(command);
        shell.Teach(
            command,
            "term memory analyze offer.txt --from en --to fr",
            "term memory analyze glossary/documents/*.fr.md --memory sample --from fr --to en",
            "term memory analyze orders.tsv --memory laws,offers --from fr --to en-GB --format csv > orders.csv");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var settings = new AnalysisSettings
            {
                Memories = { parsed.GetValue(memories) ?? [] },
                SourceLanguage = parsed.GetRequiredValue(from),
                TargetLanguage = parsed.GetRequiredValue(to),
                MinScore = parsed.GetValue(min),
            };
            var reader = new DocumentReader(shell.Terminal, parsed.GetValue(inputFormat), LanguageTag.Parse(settings.SourceLanguage, "--from"));
            var documents = await ReadAsync(reader, parsed.GetRequiredValue(files), cancellationToken);

            using var client = shell.Connect(parsed);
            var report = await AnalyzeAsync(shell.Terminal, client, settings, documents, cancellationToken);
            if (report is null) return ExitCode.NotDone;

            Write(shell.Results(parsed), shell.Terminal, settings, report);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<List<TextDocument>> ReadAsync(DocumentReader reader, string[] files, CancellationToken cancellationToken)
    {
        if (files.GroupBy(file => file, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UsageException($"“{twice.Key}” is named twice; name every file once.");

        List<TextDocument> documents = [];
        foreach (var file in files) documents.Add(await reader.ReadAsync(file, cancellationToken));
        return documents.Exists(document => document.Segments.Count > 0)
            ? documents
            : throw new UsageException("There is no segment in the files; expected at least one line of text.");
    }

    /// <summary>The report; null, with a message, if a segment was refused.</summary>
    private static async Task<AnalysisReport?> AnalyzeAsync(
        Terminal terminal, TerminologyClient client, AnalysisSettings settings, List<TextDocument> documents, CancellationToken cancellationToken)
    {
        AnalysisReport? report = null;
        try
        {
            await ProgressBar.RunAsync(terminal, "Analysing", documents.Sum(document => document.Segments.Count), async progress =>
            {
                var told = new ProgressTeller(progress);
                report = await client.AnalyzeAsync(settings, documents.ToAsyncEnumerable().Select(Message), told, cancellationToken);
            });
        }
        catch (TerminologyRefusedException refusal) when (RefusedSegments.Of(refusal, documents) is { Count: > 0 } sentences)
        {
            foreach (var sentence in sentences) await terminal.Error.WriteLineAsync(sentence);
        }

        return report;
    }

    private static DocumentSegments Message(TextDocument document)
        => new() { Document = document.ShortName, Segments = { document.Segments.Select(segment => new AnalysisSegment { Text = segment.Text }) } };

    private static void Write(Results results, Terminal terminal, AnalysisSettings settings, AnalysisReport report)
    {
        switch (results.Format)
        {
            case OutputFormat.Text:
                AnalysisPage.Write(results.Page(), settings, report);
                break;
            case OutputFormat.Csv:
                AnalysisCsv.Write(terminal.Output, report);
                break;
            default:
                var json = AnalysisJson.Of(settings, report);
                results.Write(json, type => type.AnalysisJson, json.Documents, type => type.DocumentAnalysisJson);
                break;
        }
    }

    /// <summary>Tells at once, on the thread that heard it.</summary>
    private sealed class ProgressTeller(Action<long> tell) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => tell(value.Done);
    }
}
