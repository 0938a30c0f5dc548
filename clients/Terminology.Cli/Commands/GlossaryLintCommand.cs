using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.Glossaries;

namespace Terminology.Cli.Commands;

/// <summary><c>term glossary lint DIR</c>: the same reader as the service's and the rules of writing besides, so what passes here is served there.</summary>
internal static class GlossaryLintCommand
{
    public static Command Create(Shell shell)
    {
        var folder = new Argument<string>("DIR") { Description = "The glossary folder: the one that holds concepts/, or concepts itself." };
        var command = new Command("lint", "Check the files of a glossary and how they are written; every fault is listed as path:line:column: message.") { folder };
        shell.Teach(command, "term glossary lint glossary", "term glossary lint glossary --format json");

        command.SetAction((parsed, cancellationToken) =>
        {
            var name = parsed.GetRequiredValue(folder);
            if (!Directory.Exists(name)) throw new UsageException($"There is no folder “{name}”.");
            var reading = GlossaryReader.Lint(name, cancellationToken);

            var results = shell.Results(parsed);
            if (results.AreText) LintPage.Write(results.Page(), name, reading);
            else Write(results, LintJson.Of(name, reading));
            return Task.FromResult(reading.Glossary is null ? ExitCode.NotDone : ExitCode.Done);
        });
        return command;
    }

    private static void Write(Results results, LintJson lint) => results.Write(lint, json => json.LintJson, lint.Faults, json => json.FaultJson);
}
