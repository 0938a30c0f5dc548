using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory show NAME</c>.</summary>
internal static class MemoryShowCommand
{
    public static Command Create(Shell shell)
    {
        var name = MemoryCommand.Name();
        var command = new Command("show", "Show one memory: size, languages, penalty.") { name };
        shell.Teach(command, "term memory show laws");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = shell.Connect(parsed);
            var memory = await client.GetMemoryAsync(parsed.GetRequiredValue(name), cancellationToken);

            var results = shell.Results(parsed);
            if (results.AreText) MemoryPage.Write(results.Page(), memory);
            else results.Write(MemoryDetailsJson.Of(memory), json => json.MemoryDetailsJson);
            return ExitCode.Done;
        });
        return command;
    }
}
