using System.CommandLine;
using Terminology.Cli.Output.Json;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory add NAME</c>.</summary>
internal static class MemoryAddCommand
{
    public static Command Create(Shell shell)
    {
        var name = MemoryCommand.Name();
        var from = Options.Language("--from", "Language of the segment.", required: true);
        var to = Options.Language("--to", "Language of its translation.", required: true);
        var source = new Option<string>("--source") { Description = "The segment.", HelpName = "TEXT", Required = true };
        var target = new Option<string>("--target") { Description = "Its translation.", HelpName = "TEXT", Required = true };
        var command = new Command("add", "Add one unit and print its id: it is on disk, and the next look-up finds it.") { name, from, to, source, target };
        shell.Teach(command, "term memory add laws --from en --to fr --source \"Place of origin\" --target \"Lieu d’origine\"");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var content = new UnitContent
            {
                SourceLanguage = parsed.GetRequiredValue(from),
                TargetLanguage = parsed.GetRequiredValue(to),
                Source = parsed.GetRequiredValue(source),
                Target = parsed.GetRequiredValue(target),
            };
            using var client = shell.Connect(parsed);
            var response = await client.AddUnitsAsync(parsed.GetRequiredValue(name), [new NewUnit { Content = content }], cancellationToken);
            var unit = response.Units[0];

            var results = shell.Results(parsed);
            if (results.AreText) results.Page().Line(unit.Unit);
            else results.Write(new AddedUnitJson(unit.Unit, unit.Created), json => json.AddedUnitJson);
            if (!unit.Created) results.Say("The unit was there already.");
            return ExitCode.Done;
        });
        return command;
    }
}
