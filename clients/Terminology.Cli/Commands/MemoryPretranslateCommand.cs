using System.CommandLine;
using Terminology.Cli.Documents;
using Terminology.Cli.Output;
using Terminology.Model;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory pretranslate FILE</c>.</summary>
internal static class MemoryPretranslateCommand
{
    public static Command Create(Shell shell)
    {
        var file = new Argument<string>("FILE") { Description = "A document in UTF-8; - is standard input." };
        var memories = Options.List("--memory", "Memories to search, with commas. [default: all]", "A[,B]");
        var from = Options.Language("--from", "Language of the document.", required: true);
        var to = Options.Language("--to", "Language wanted.", required: true);
        var min = Options.Number("--min", "Lowest score of a match that is used, in percent after penalties; 101 and more ask for the same context", 50, 102, 75);
        var exactOnly = new Option<bool>("--exact-only") { Description = "Use identical segments only; the same as --min 100." };
        var output = new Option<string?>("--out") { Description = "File for the result. [default: standard output]", HelpName = "FILE" };
        var inputFormat = DocumentOptions.InputFormat();
        var command = new Command(
            "pretranslate",
            "Translate from the memories what is safe unseen. Each line of the output has source, target, score and the reason where there is no target (none, below, "
            + "flagged with the flags, ambiguous, number), separated by tabs; ndjson has an object for each. Numbers that differ are replaced in the target. " + DocumentOptions.Files)
        {
            file, memories, from, to, min, exactOnly, output, inputFormat,
        };
        shell.Teach(
            command,
            "term memory pretranslate offer.txt --from en --to fr --out offer.tsv",
            "term memory pretranslate offer.txt --memory laws,offers --from en --to fr --min 85 --format ndjson",
            "term memory pretranslate - --from fr --to en --exact-only < courrier.txt");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new PretranslateRequest
            {
                Memories = { parsed.GetValue(memories) ?? [] },
                SourceLanguage = parsed.GetRequiredValue(from),
                TargetLanguage = parsed.GetRequiredValue(to),
                MinScore = parsed.GetValue(exactOnly) ? Math.Max(100, parsed.GetValue(min)) : parsed.GetValue(min),
            };
            var reader = new DocumentReader(shell.Terminal, parsed.GetValue(inputFormat), LanguageTag.Parse(request.SourceLanguage, "--from"));
            var document = await reader.ReadAsync(parsed.GetRequiredValue(file), cancellationToken);

            using var client = shell.Connect(parsed);
            await using var result = new ResultFile(shell.Terminal.Output, parsed.GetValue(output));
            var run = new Pretranslating(client, request, document, shell.Results(parsed), result.Writer);
            await ProgressBar.RunAsync(shell.Terminal, "Translating", document.Segments.Count, progress => run.RunAsync(progress, cancellationToken));
            await result.CompleteAsync(cancellationToken);
            shell.Results(parsed).Say(run.Summary);
            return run.ExitCode;
        });
        return command;
    }
}
