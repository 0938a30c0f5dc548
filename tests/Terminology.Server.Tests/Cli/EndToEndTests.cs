using System.Text.Json;
using Terminology.Cli;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

/// <summary>The command and the client library against the real service. Each test has a memory of its own.</summary>
public sealed class EndToEndTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static readonly string[] FromEnglish = ["--from", "en", "--to", "fr"];

    private static readonly string[] Languages = ["--source-lang", "en", "--target-lang", "fr"];

    private Uri Address => new($"http://{server.Channel.Target}");

    [Fact]
    public async Task A_search_shows_the_match_the_terms_and_the_concept()
    {
        var run = await TermRun.Of(Address, "search", "bills of lading");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches("^inflected  en  bill of lading +→ connaissement maritime .* C-0214", run.Lines[0]);
    }

    [Fact]
    public async Task A_search_without_result_is_a_message_and_no_result()
    {
        var text = await TermRun.Of(Address, "search", "xyzzyx");
        var json = await TermRun.Of(Address, "search", "xyzzyx", "--format", "json");

        Assert.Equal((ExitCode.Done, ""), (text.ExitCode, text.Output));
        Assert.StartsWith("No term was found for “xyzzyx”.\n", text.Error, StringComparison.Ordinal);
        Assert.Equal(0, JsonDocument.Parse(json.Output).RootElement.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task A_concept_is_shown_in_both_languages_and_an_unknown_one_refused()
    {
        var shown = await TermRun.Of(Address, "show", "C-0214");
        var unknown = await TermRun.Of(Address, "show", "C-9999");

        Assert.StartsWith("C-0214  connaissement maritime — bill of lading\n", shown.Output, StringComparison.Ordinal);
        Assert.Contains("\nEnglish\n", shown.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.NotDone, ""), (unknown.ExitCode, unknown.Output));
        Assert.Contains("C-9999", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_is_created_once_listed_shown_and_deleted()
    {
        var created = await TermRun.Of(Address, "memory", "create", "short lived", "--penalty", "5");
        var again = await TermRun.Of(Address, "memory", "create", "short lived");
        var listed = await TermRun.Of(Address, "memory", "list");
        var shown = await TermRun.Of(Address, "memory", "show", "short lived");
        var deleted = await TermRun.Of(Address, "memory", "delete", "short lived", "--format", "ndjson");
        var gone = await TermRun.Of(Address, "memory", "delete", "short lived");

        Assert.Equal(
            [ExitCode.Done, ExitCode.NotDone, ExitCode.Done, ExitCode.Done, ExitCode.Done, ExitCode.NotDone],
            new[] { created, again, listed, shown, deleted, gone }.Select(run => run.ExitCode));
        Assert.Contains(listed.Lines, line => line.StartsWith("short lived", StringComparison.Ordinal) && line.Contains("0 units", StringComparison.Ordinal));
        Assert.Contains("5 points off every match", shown.Output, StringComparison.Ordinal);
        Assert.Equal("{\"name\":\"short lived\",\"units\":0}\n", deleted.Output);
    }

    [Fact]
    public async Task What_was_imported_is_found_with_the_reason_of_its_score()
    {
        await TermRun.Of(Address, "memory", "create", "scores");
        await TermRun.Piped(Address, "Place of origin\tLieu d’origine\nThe importers shall pay the duties.\tLes importateurs acquittent les droits.\n", ["memory", "import", "scores", "-", .. Languages]);

        var exact = await LookUpAsync("scores", "Place of origin");
        var near = await LookUpAsync("scores", "Place of Origin");
        var fuzzy = await LookUpAsync("scores", "The importer shall pay the duty.");

        Assert.Contains("100: the very same text", exact.Output, StringComparison.Ordinal);
        Assert.Contains("Place of [-Origin-]{+origin+}", near.Output, StringComparison.Ordinal);
        Assert.Contains("99 = 100 − 1 case", near.Output, StringComparison.Ordinal);
        Assert.Contains("The [-importer-]{+importers+} shall pay the [-duty-]{+duties+}.", fuzzy.Output, StringComparison.Ordinal);
        Assert.Contains("86 = 1 − 0.80/6.15: 2 inflected words", fuzzy.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repeated_import_creates_nothing_twice()
    {
        await TermRun.Of(Address, "memory", "create", "twice");
        var lines = string.Concat(Enumerable.Range(0, 2_500).Select(i => $"segment {i}\tphrase {i}\n"));

        var first = await TermRun.Piped(Address, lines, ["memory", "import", "twice", "-", .. Languages]);
        var second = await TermRun.Piped(Address, lines + "one more\tencore un\n", ["memory", "import", "twice", "-", .. Languages]);
        var shown = await TermRun.Of(Address, "memory", "show", "twice");

        Assert.Equal("2,500 units read: 2,500 created.\n", first.Output);
        Assert.Equal("2,501 units read: 1 created, 2,500 there already.\n", second.Output);
        Assert.Contains("2,501", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_the_service_refuses_is_reported_where_it_stands_and_the_rest_is_imported()
    {
        await TermRun.Of(Address, "memory", "create", "partly");

        var run = await TermRun.Piped(Address, "one\tun\ntwo\tde\u0001ux\nthree\ttrois\n", ["memory", "import", "partly", "-", .. Languages, "--format", "json"]);

        Assert.Equal(ExitCode.PartlyDone, run.ExitCode);
        var answer = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((2, 1), (answer.GetProperty("created").GetInt32(), answer.GetProperty("failed").GetInt32()));
        var issue = Assert.Single(answer.GetProperty("issues").EnumerateArray());
        Assert.Equal((2, 5, "INVALID_TEXT"), (issue.GetProperty("line").GetInt32(), issue.GetProperty("column").GetInt32(), issue.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_unit_added_is_found_by_the_next_look_up_and_added_once()
    {
        string[] add = ["memory", "add", "singles", .. FromEnglish, "--source", "Freight prepaid", "--target", "Fret payé d’avance"];
        await TermRun.Of(Address, "memory", "create", "singles");

        var added = await TermRun.Of(Address, add);
        var again = await TermRun.Of(Address, add);
        var found = await LookUpAsync("singles", "Freight prepaid", "--format", "ndjson");

        Assert.Equal(added.Output, again.Output);
        Assert.Equal("The unit was there already.\n", again.Error);
        Assert.Equal(added.Output.Trim(), JsonDocument.Parse(found.Output).RootElement.GetProperty("matches")[0].GetProperty("unit").GetString());
    }

    [Fact]
    public async Task Segments_on_standard_input_are_answered_in_order_and_refusals_in_their_place()
    {
        await TermRun.Of(Address, "memory", "create", "stream");
        await TermRun.Piped(Address, "port\tport\nquay\tquai\n", ["memory", "import", "stream", "-", .. Languages]);

        var run = await TermRun.Piped(
            Address,
            "{\"id\":\"a\",\"text\":\"quay\"}\n{\"id\":\"b\",\"text\":\" \"}\n{\"id\":\"c\",\"text\":\"port\"}\n",
            ["memory", "lookup", "--memory", "stream", .. FromEnglish, "--format", "ndjson"]);

        Assert.Equal(ExitCode.PartlyDone, run.ExitCode);
        var answers = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["a", "b", "c"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal("quai", answers[0].GetProperty("matches")[0].GetProperty("target").GetString());
        Assert.Equal("INVALID_TEXT", answers[1].GetProperty("error").GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_concordance_searches_each_language_and_shows_words_in_context()
    {
        await TermRun.Of(Address, "memory", "create", "words");
        await TermRun.Piped(Address, "Transport documents\tDocuments de transport\nThe freight is prepaid.\tLe fret est payé.\n", ["memory", "import", "words", "-", .. Languages]);

        var both = await TermRun.Of(Address, "memory", "concordance", "words", "transport");
        var french = await TermRun.Of(Address, "memory", "concordance", "transport", "--memory", "words", "--from", "fr", "--format", "json");
        var none = await TermRun.Of(Address, "memory", "concordance", "words", "demurrage");
        var wildcard = await TermRun.Of(Address, "memory", "concordance", "words", "f*");

        Assert.Equal(ExitCode.Done, both.ExitCode);
        Assert.Contains("1 unit in en\n", both.Output, StringComparison.Ordinal);
        Assert.Contains("[Transport] documents\n    Documents de transport\n    words · reviewed\n", both.Output, StringComparison.Ordinal);
        Assert.Contains("Documents de [transport]\n    Transport documents\n", both.Output, StringComparison.Ordinal);
        Assert.Equal(13, JsonDocument.Parse(french.Output).RootElement.GetProperty("answers")[0].GetProperty("units")[0].GetProperty("highlights")[0].GetProperty("start").GetInt32());
        Assert.Equal((ExitCode.Done, ""), (none.ExitCode, none.Output));
        Assert.StartsWith("No unit in words holds “demurrage” in en or fr. Try --inflected", none.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Usage, "The word at position 1 has fewer than 2 letters before its wildcard; expected more, as in “import*”.\n"), (wildcard.ExitCode, wildcard.Error));
    }

    [Fact]
    public async Task A_concordance_is_as_long_as_asked_for()
    {
        await TermRun.Of(Address, "memory", "create", "long");
        await TermRun.Piped(Address, string.Concat(Enumerable.Range(0, 130).Select(i => $"quay {i}\tquai {i}\n")), ["memory", "import", "long", "-", .. Languages]);

        var run = await TermRun.Of(Address, "memory", "concordance", "long", "quay", "--from", "en", "--max", "120", "--format", "json");
        var token = JsonDocument.Parse(run.Output).RootElement.GetProperty("answers")[0].GetProperty("next_page_token").GetString()!;
        var rest = await TermRun.Of(Address, "memory", "concordance", "long", "quay", "--from", "en", "--page-token", token, "--format", "ndjson");

        Assert.Equal(120, JsonDocument.Parse(run.Output).RootElement.GetProperty("answers")[0].GetProperty("units").GetArrayLength());
        Assert.Equal(10, rest.Lines.Length);
    }

    [Fact]
    public async Task The_status_names_version_glossary_and_memories()
    {
        var text = await TermRun.Of(Address, "status");
        var json = await TermRun.Of(Address, "status", "--format", "json");

        Assert.StartsWith("Terminology ", text.Output, StringComparison.Ordinal);
        Assert.Contains("  glossary  2 concepts, ", text.Output, StringComparison.Ordinal);
        Assert.Equal(32, JsonDocument.Parse(json.Output).RootElement.GetProperty("glossary").GetProperty("hash").GetString()!.Length);
    }

    [Fact]
    public async Task A_refused_value_is_wrong_usage()
    {
        var run = await LookUpAsync("no such memory", " ");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_client_library_updates_and_deletes_units_and_lists_subject_fields()
    {
        var token = TestContext.Current.CancellationToken;
        using var client = new TerminologyClient(new TerminologyClientOptions { Address = Address });
        await client.CreateMemoryAsync("library", cancellationToken: token);
        var content = new UnitContent { SourceLanguage = "en", TargetLanguage = "fr", Source = "quay", Target = "quais" };
        var unit = (await client.AddUnitsAsync("library", [new NewUnit { Content = content }], token)).Units[0].Unit;
        content.Target = "quai";

        await client.UpdateUnitAsync("library", unit, content, token);
        var found = await client.LookupAsync(new LookupRequest { Memories = { "library" }, SourceLanguage = "en", TargetLanguage = "fr", Text = "quay" }, token);
        var deleted = await client.DeleteUnitsAsync("library", [unit, Guid.NewGuid().ToString()], token);
        var fields = await client.ListSubjectFieldsAsync(token);

        Assert.Equal("quai", Assert.Single(found.Matches).Target);
        Assert.Equal(1, deleted);
        Assert.Equal(0, (await client.GetMemoryAsync("library", token)).Units);
        Assert.Equal(32, fields.GlossaryHash.Length);
    }

    public void Dispose() => server.AssertQuiet();

    private Task<TermRun> LookUpAsync(string memory, string text, params string[] more)
        => TermRun.Of(Address, ["memory", "lookup", text, "--memory", memory, .. FromEnglish, .. more]);
}
