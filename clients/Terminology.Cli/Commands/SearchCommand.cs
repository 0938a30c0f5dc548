using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary><c>term search TEXT</c>.</summary>
internal static class SearchCommand
{
    private static readonly Dictionary<string, TermStatus> Statuses = Enum.GetValues<TermStatus>()
        .Where(status => status != TermStatus.Unspecified)
        .ToDictionary(Names.Of, StringComparer.OrdinalIgnoreCase);

    public static Command Create(Shell shell)
    {
        var text = new Argument<string>("TEXT")
        {
            Description = "A term or part of one, French or English; accents, case and small misspellings do not matter.",
        };
        var from = Options.Language("--from", "Search terms of this language only, fr or en. [default: both]");
        var domain = new Option<string>("--domain") { Description = "Only concepts of this subject field or below it, such as logistique/dedouanement.", HelpName = "FIELD" };
        var status = Options.List("--status", $"Only terms of these statuses: {string.Join(", ", Statuses.Keys)}.", "STATUS");
        var max = Options.Number("--max", "Most results", 1, 500, 20);
        var command = new Command("search", "Find concepts: exact before prefix, all words, inflected and misspelt, and say which.") { text, from, domain, status, max };
        shell.Teach(command, "term search \"bills of lading\"", "term search conaissement --from fr", "term search LTA --domain logistique --format json");

        command.SetAction((parsed, cancellationToken) => RunAsync(
            shell,
            parsed,
            new SearchConceptsRequest
            {
                Text = parsed.GetRequiredValue(text),
                Language = parsed.GetValue(from) ?? "",
                SubjectField = parsed.GetValue(domain) ?? "",
                Statuses = { (parsed.GetValue(status) ?? []).Select(Status) },
                MaxResults = parsed.GetValue(max),
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, SearchConceptsRequest request, CancellationToken cancellationToken)
    {
        using var client = shell.Connect(parsed);
        var response = await client.SearchConceptsAsync(request, cancellationToken);

        var results = shell.Results(parsed);
        if (results.AreText) SearchPage.Write(results.Page(), response);
        else results.Write(SearchJson.Of(response), json => json.SearchJson, response.Results.Select(SearchResultJson.Of), json => json.SearchResultJson);

        if (response.Results.Count == 0) results.Say($"No term was found for “{Visible.Of(request.Text)}”.");
        if (response.DidYouMean.Count > 0) results.Say($"Did you mean {string.Join(", ", response.DidYouMean.Select(term => $"“{term}”"))}?");
        return ExitCode.Done;
    }

    private static TermStatus Status(string name)
        => Statuses.TryGetValue(name, out var status)
            ? status
            : throw new UsageException($"“{name}” is not a status; expected one of {string.Join(", ", Statuses.Keys)}.");
}
