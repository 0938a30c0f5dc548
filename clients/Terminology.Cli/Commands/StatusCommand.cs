using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Commands;

/// <summary><c>term status</c>.</summary>
internal static class StatusCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("status", "Show the service's version, sizes, index lag and health.");
        shell.Teach(command, "term status", "term status --server http://127.0.0.1:5081 --format json");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = shell.Connect(parsed);
            var status = await client.GetStatusAsync(cancellationToken);

            var results = shell.Results(parsed);
            if (results.AreText) StatusPage.Write(results.Page(), status, client.Address);
            else results.Write(StatusJson.Of(status), json => json.StatusJson);
            return ExitCode.Done;
        });
        return command;
    }
}
