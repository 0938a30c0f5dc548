using System.CommandLine;
using Terminology.Cli.Import;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.Client;
using Terminology.Model;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory import NAME FILE…</c>.</summary>
internal static class MemoryImportCommand
{
    private static readonly string[] TsvEndings = [".tsv", ".tab", ".txt"];

    public static Command Create(Shell shell)
    {
        var name = MemoryCommand.Name();
        var files = new Argument<string[]>("FILE") { Description = "TSV files in UTF-8; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var inputFormat = new Option<string>("--input-format")
        {
            Description = "Format of the files; auto goes by their names.", HelpName = "auto|tsv", DefaultValueFactory = _ => "auto",
        };
        inputFormat.AcceptOnlyFromAmong("auto", "tsv");
        var from = Options.Language("--source-lang", "Language of the source, where no header names it.");
        var to = Options.Language("--target-lang", "Language of the target, where no header names it.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and check the files, and send nothing." };
        var command = new Command(
            "import",
            "Import units from TSV: source and target separated by a tab, no quoting; or the columns that the first line names (source, target, a language tag, document …). "
            + "Rows that cannot be imported are listed with line and column, and the rest goes on. An import may be repeated: nothing is created twice.")
        {
            name, files, inputFormat, from, to, dryRun,
        };
        shell.Teach(
            command,
            "term memory import laws laws.tsv --source-lang en --target-lang fr",
            "term memory import laws offers.tsv orders.tsv --format json",
            "xz -dc laws.tsv.xz | term memory import laws - --source-lang en --target-lang fr");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = parsed.GetRequiredValue(files).Select((file, index) => new ImportFile(index, file)).ToArray();
            if (parsed.GetValue(inputFormat) == "auto" && chosen.FirstOrDefault(file => !LooksLikeTsv(file)) is { } other)
                throw new UsageException($"“{other.Name}” is not TSV by its name; say --input-format tsv if it is.");

            var import = new MemoryImport(shell.Terminal, chosen, Tag(parsed.GetValue(from)), Tag(parsed.GetValue(to)));
            await import.CheckAsync(cancellationToken);
            var bytes = chosen.Sum(file => file.Length);
            return parsed.GetValue(dryRun)
                ? await ReadAsync(shell, parsed, import, bytes, cancellationToken)
                : await SendAsync(shell, parsed, import, bytes, parsed.GetRequiredValue(name), cancellationToken);
        });
        return command;
    }

    private static async Task<int> ReadAsync(Shell shell, ParseResult parsed, MemoryImport import, long bytes, CancellationToken cancellationToken)
    {
        await ProgressBar.RunAsync(shell.Terminal, "Importing", bytes, progress => import.RunAsync(static (_, _) => ValueTask.CompletedTask, progress, cancellationToken));
        return Finish(shell, parsed, import.Tally, dryRun: true);
    }

    private static async Task<int> SendAsync(
        Shell shell, ParseResult parsed, MemoryImport import, long bytes, string memory, CancellationToken cancellationToken)
    {
        using var client = shell.Connect(parsed);
        if (!await ExistsAsync(client, memory, cancellationToken))
        {
            await shell.Terminal.Error.WriteLineAsync($"There is no memory “{memory}”; create it with: term memory create \"{memory}\"");
            return ExitCode.NotDone;
        }

        var sender = new UnitSender(client, memory, import.Tally);
        try
        {
            await ProgressBar.RunAsync(shell.Terminal, "Importing", bytes, progress => import.RunAsync(sender.SendAsync, progress, cancellationToken));
        }
        catch
        {
            Finish(shell, parsed, import.Tally, dryRun: false);
            await shell.Terminal.Error.WriteLineAsync("The import was interrupted; repeat it to import the rest: nothing is created twice.");
            throw;
        }

        return Finish(shell, parsed, import.Tally, dryRun: false);
    }

    private static async Task<bool> ExistsAsync(TerminologyClient client, string memory, CancellationToken cancellationToken)
    {
        try
        {
            await client.GetMemoryAsync(memory, cancellationToken);
            return true;
        }
        catch (TerminologyRefusedException refusal) when (refusal.Reason == "NOT_FOUND")
        {
            return false;
        }
    }

    private static int Finish(Shell shell, ParseResult parsed, ImportTally tally, bool dryRun)
    {
        var results = shell.Results(parsed);
        if (results.AreText)
        {
            ImportPage.WriteIssues(shell.Terminal.Error, tally);
            ImportPage.Write(results.Page(), tally, dryRun);
        }
        else
        {
            results.Write(ImportJson.Of(tally), json => json.ImportJson);
        }

        return tally.ExitCode;
    }

    private static bool LooksLikeTsv(ImportFile file)
        => file.IsStandardInput || TsvEndings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase);

    private static LanguageTag? Tag(string? text) => LanguageTag.TryParse(text, out var tag) ? tag : null;
}
