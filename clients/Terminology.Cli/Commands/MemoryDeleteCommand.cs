using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory delete NAME</c>.</summary>
internal static class MemoryDeleteCommand
{
    public static Command Create(Shell shell)
    {
        var name = MemoryCommand.Name();
        var command = new Command("delete", "Delete a memory with all its units. There is no way back.") { name };
        shell.Teach(command, "term memory delete laws");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = shell.Connect(parsed);
            var memory = parsed.GetRequiredValue(name);
            var units = await client.DeleteMemoryAsync(memory, cancellationToken);

            var results = shell.Results(parsed);
            if (results.AreText) results.Page().Line($"Memory “{memory}” deleted, {Quantity.Of(units, "unit")} with it.");
            else results.Write(new DeletedMemoryJson(memory, units), json => json.DeletedMemoryJson);
            return ExitCode.Done;
        });
        return command;
    }
}
