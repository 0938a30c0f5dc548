using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory list</c>.</summary>
internal static class MemoryListCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("list", "List all memories with their size and languages.");
        shell.Teach(command, "term memory list", "term memory list --format ndjson");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = shell.Connect(parsed);
            var memories = await client.ListMemoriesAsync(cancellationToken);

            var results = shell.Results(parsed);
            if (!results.AreText) results.Write(MemoryListJson.Of(memories), json => json.MemoryListJson, memories.Select(MemoryJson.Of), json => json.MemoryJson);
            else if (memories.Count > 0) MemoryPage.WriteList(results.Page(), memories);
            else results.Say("There is no memory yet; make one with: term memory create NAME");
            return ExitCode.Done;
        });
        return command;
    }
}
