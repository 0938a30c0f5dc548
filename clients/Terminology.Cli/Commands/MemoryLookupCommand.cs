using System.CommandLine;
using Terminology.Cli.Input;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory lookup [TEXT]</c>.</summary>
internal static class MemoryLookupCommand
{
    public static Command Create(Shell shell)
    {
        var text = new Argument<string?>("TEXT")
        {
            Description = "The segment; without it, segments come on standard input with --format ndjson.", Arity = ArgumentArity.ZeroOrOne,
        };
        var memories = Options.List("--memory", "Memories to search, with commas. [default: all]", "A[,B]");
        var from = Options.Language("--from", "Language of the segment.", required: true);
        var to = Options.Language("--to", "Language wanted.", required: true);
        var min = Options.Number("--min", "Lowest score, in percent after penalties", 30, 100, 70);
        var max = Options.Number("--max", "Most matches of a segment", 1, 500, 5);
        var previous = new Option<string?>("--previous") { Description = "The segment before it in its document; empty where the document begins.", HelpName = "TEXT" };
        var next = new Option<string?>("--next") { Description = "The segment after it; empty where the document ends.", HelpName = "TEXT" };
        var key = new Option<string?>("--key") { Description = "What the document calls the segment.", HelpName = "KEY" };
        var time = Options.Number("--time", "Milliseconds to search; 0 is until all is searched", 0, 60_000, 0);
        var command = new Command(
            "lookup",
            "Find the nearest units of a segment, with score, differences and the reason of the score. "
            + "With --format ndjson and no TEXT, each line of standard input is a segment {\"id\",\"text\"}, with \"previous\", \"next\" and \"key\" if they are known, and each line of the output its answer, in order.")
        {
            text, memories, from, to, min, max, previous, next, key, time,
        };
        shell.Teach(
            command,
            "term memory lookup \"Place of Origin\" --from en --to fr",
            "term memory lookup \"Lieu d’origine\" --memory laws,offers --from fr --to en-GB --min 85",
            "term memory lookup --from en --to fr --format ndjson < segments.ndjson");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new LookupRequest
            {
                Memories = { parsed.GetValue(memories) ?? [] },
                SourceLanguage = parsed.GetRequiredValue(from),
                TargetLanguage = parsed.GetRequiredValue(to),
                Text = parsed.GetValue(text) ?? "",
                MinScore = parsed.GetValue(min),
                MaxMatches = parsed.GetValue(max),
                Context = Neighbours.Of(parsed.GetValue(previous), parsed.GetValue(next), parsed.GetValue(key)),
                TimeBudgetMilliseconds = parsed.GetValue(time),
            };
            var results = shell.Results(parsed);
            if (parsed.GetValue(text) is null && results.Format != OutputFormat.Ndjson)
                throw new UsageException("There is no segment to look up; give a text, or --format ndjson with segments on standard input.");

            using var client = shell.Connect(parsed);
            if (parsed.GetValue(text) is null) return await new SegmentPipe(shell.Terminal, client, request, results).RunAsync(cancellationToken);

            Write(results, request, await client.LookupAsync(request, cancellationToken));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Results results, LookupRequest request, LookupResponse response)
    {
        if (results.AreText) LookupPage.Write(results.Page(), request.Text, response);
        else results.Write(LookupAnswerJson.Of(null, response), json => json.LookupAnswerJson);

        if (response.Matches.Count > 0) return;
        var where = request.Memories.Count == 0 ? "in any memory" : $"in {string.Join(", ", request.Memories)}";
        results.Say($"No match of {request.MinScore} or more from {request.SourceLanguage} to {request.TargetLanguage} {where}.");
    }
}
