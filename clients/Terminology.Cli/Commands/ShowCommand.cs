using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;

namespace Terminology.Cli.Commands;

/// <summary><c>term show CONCEPT</c>.</summary>
internal static class ShowCommand
{
    public static Command Create(Shell shell)
    {
        var concept = new Argument<string>("CONCEPT") { Description = "Id of the concept, as a search shows it (C-0214)." };
        var command = new Command("show", "Show one concept in both languages: terms, definitions, use, false friends, relations.") { concept };
        shell.Teach(command, "term show C-0214", "term show C-0214 --format json");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var client = shell.Connect(parsed);
            var response = await client.GetConceptAsync(parsed.GetRequiredValue(concept), cancellationToken);

            var results = shell.Results(parsed);
            if (results.AreText) ConceptPage.Write(results.Page(), response.Concept);
            else results.Write(ConceptJson.Of(response.Concept), json => json.ConceptJson);
            return ExitCode.Done;
        });
        return command;
    }
}
