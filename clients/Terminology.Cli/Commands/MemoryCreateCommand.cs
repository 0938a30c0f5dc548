using System.CommandLine;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory create NAME</c>.</summary>
internal static class MemoryCreateCommand
{
    public static Command Create(Shell shell)
    {
        var name = MemoryCommand.Name();
        var penalty = Options.Number("--penalty", "Points off every match of the memory", 0, 99, 0);
        var command = new Command("create", "Create an empty memory.") { name, penalty };
        shell.Teach(command, "term memory create laws", "term memory create \"machine translations\" --penalty 5");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = shell.Connect(parsed);
            var memory = await client.CreateMemoryAsync(parsed.GetRequiredValue(name), parsed.GetValue(penalty), cancellationToken);

            var results = shell.Results(parsed);
            if (results.AreText) results.Page().Line($"Memory “{memory.Name}” created.");
            else results.Write(MemoryDetailsJson.Of(memory), json => json.MemoryDetailsJson);
            return ExitCode.Done;
        });
        return command;
    }
}
