using System.CommandLine;
using Terminology.Cli.Concordance;
using Terminology.Cli.Output;
using Terminology.Cli.Output.Json;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory concordance [NAME] WORDS</c>.</summary>
internal static class MemoryConcordanceCommand
{
    public static Command Create(Shell shell)
    {
        var words = new Argument<string[]>("[NAME] WORDS")
        {
            Description = "The words, as one argument; a name before them is that of the memory. In a word, * stands for any letters and ? for one.",
            Arity = new ArgumentArity(1, 2),
        };
        var memories = Options.List("--memory", "Memories to search, with commas. [default: all]", "A[,B]");
        var from = Options.Language("--from", "Language of the words. [default: each language of the memories]");
        var to = Options.Language("--to", "Language of the other side. [default: any]");
        var allWords = new Option<bool>("--all-words") { Description = "Words anywhere in the segment, not one after the other." };
        var inflected = new Option<bool>("--inflected") { Description = "Other forms of the words too: bill, bills." };
        var without = new Option<string[]>("--without") { Description = "Words or a phrase that must not occur; may be given several times.", HelpName = "WORDS" };
        var other = new Option<string>("--other") { Description = "Words that the other side must hold.", HelpName = "WORDS" };
        var max = Options.Number("--max", "Most units of a language", 1, 500, 20);
        var page = new Option<string>("--page-token") { Description = "Go on where an answer in JSON ended: its next_page_token; with --from.", HelpName = "TOKEN" };
        var command = new Command("concordance", "Find the units that hold words, on either side, and show them in their context with the translation.")
        {
            words, memories, from, to, allWords, inflected, without, other, max, page,
        };
        shell.Teach(
            command,
            "term memory concordance \"bill of lading\"",
            "term memory concordance laws \"droit* de douane\" --from fr --without antidumping",
            "term memory concordance \"delivery date\" --from en --all-words --inflected --other livraison --format json");

        command.SetAction((parsed, cancellationToken) => RunAsync(
            shell,
            parsed,
            new SearchUnitsRequest
            {
                Memories = { parsed.GetValue(memories) ?? [], parsed.GetRequiredValue(words)[..^1] },
                Language = parsed.GetValue(from) ?? "",
                OtherLanguage = parsed.GetValue(to) ?? "",
                Text = parsed.GetRequiredValue(words)[^1],
                Mode = parsed.GetValue(allWords) ? ConcordanceMode.AllWords : ConcordanceMode.Phrase,
                Inflected = parsed.GetValue(inflected),
                Without = { parsed.GetValue(without) ?? [] },
                OtherText = parsed.GetValue(other) ?? "",
                PageToken = parsed.GetValue(page) ?? "",
            },
            parsed.GetValue(max),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, ParseResult parsed, SearchUnitsRequest request, int max, CancellationToken cancellationToken)
    {
        if (request.PageToken.Length > 0 && request.Language.Length == 0) throw new UsageException("A page token belongs to one language; give it with --from.");

        using var client = shell.Connect(parsed);
        var found = new List<ConcordanceResult>();
        foreach (var language in await LanguagesAsync(client, request, cancellationToken))
        {
            var asked = request.Clone();
            asked.Language = language;
            found.Add(await ConcordanceResult.FindAsync(client, asked, max, cancellationToken));
        }

        var results = shell.Results(parsed);
        if (results.AreText) ConcordancePage.Write(results.Page(), found);
        else results.Write(ConcordanceJson.Of(found), json => json.ConcordanceJson, found.SelectMany(result => result.Units).Select(FoundUnitJson.Of), json => json.FoundUnitJson);

        if (found.TrueForAll(result => result.Units.Count == 0)) results.Say(ConcordanceAdvice.Of(request, found.ConvertAll(result => result.Language)));
        return ExitCode.Done;
    }

    /// <summary>The language given, or else those of the memories whose other side may be in the language wanted.</summary>
    private static async Task<IReadOnlyList<string>> LanguagesAsync(TerminologyClient client, SearchUnitsRequest request, CancellationToken cancellationToken)
    {
        if (request.Language.Length > 0) return [request.Language];

        var searched = new List<Memory>();
        if (request.Memories.Count == 0) searched.AddRange(await client.ListMemoriesAsync(cancellationToken));
        foreach (var name in request.Memories) searched.Add(await client.GetMemoryAsync(name, cancellationToken));
        return [.. searched.SelectMany(memory => memory.Languages).Select(Primary).Where(language => language != Primary(request.OtherLanguage)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static string Primary(string tag) => tag.Split('-')[0];
}
