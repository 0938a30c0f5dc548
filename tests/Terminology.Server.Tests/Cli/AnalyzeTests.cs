using System.Text.Json;
using Terminology.Cli;

namespace Terminology.Server.Tests.Cli;

/// <summary><c>term memory analyze</c> against the real service and its sample memory.</summary>
public sealed class AnalyzeTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static readonly string[] FromEnglish = ["--from", "en", "--to", "fr"];

    private readonly TemporaryFolder folder = new();

    private Uri Address => new($"http://{server.Channel.Target}");

    [Fact]
    public async Task Shows_bands_of_all_documents_and_words_of_each()
    {
        var offer = Write("offer.txt", "The goods are delivered within 30 days.\n\nThe goods are delivered within 60 days.\nNothing at all like that\nNothing like that\n");
        var order = Write("order.txt", "The goods are delivered within 30 days.\n");

        var run = await AnalyzeAsync(offer, order);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal("en → fr · sample · 2 documents", run.Lines[0]);
        var rows = run.Lines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(
            [
                "segments words characters placeables internal words",
                "102 neighbours and key 0 0 0 0",
                "101 neighbours or key 0 0 0 0",
                "repetition 0 0 0 0",
                "repetition across documents 1 7 33 1",
                "100 1 7 33 1",
                "95–99 1 7 33 1",
                "85–94 0 0 0 0",
                "75–84 0 0 0 0",
                "50–74 0 0 0 0 1 3",
                "none 2 8 35 0",
                "total 5 29 134 3 1 3",
                "≥ 75 but blocked 0 0 0 0",
                "words by band words 101–102 repeated 100 95–99 85–94 75–84 50–74 none",
                "offer.txt 22 0 0 7 7 0 0 0 8",
                "order.txt 7 0 7 0 0 0 0 0 0",
            ],
            rows[1..17]);
        Assert.Equal(run.Lines[2].Length, run.Lines[1].IndexOf("placeables", StringComparison.Ordinal) + "placeables".Length);
        Assert.Matches("^Memories at change [0-9]+ · word stems 1$", run.Lines[^1]);
    }

    [Fact]
    public async Task Takes_the_first_column_of_a_TSV_the_named_one_and_the_sentences_of_Markdown()
    {
        var plain = Write("plain.tsv", "Port\tQuai\nPier\tJetée\n");
        var named = Write("named.tab", "note\ten\n7\tQuay\n");
        var markdown = Write("page.md", "# Terms\n\nIt is here. It is there.\n");

        var run = await AnalyzeAsync(plain, named, markdown, "--format", "ndjson");

        Assert.Equal([(2, 2), (1, 1), (3, 7)], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("total"))
            .Select(total => (total.GetProperty("segments").GetInt32(), total.GetProperty("words").GetInt32())));
    }

    [Fact]
    public async Task Writes_JSON_with_every_band_of_every_document()
    {
        var run = await AnalyzeAsync(Write("offer.txt", "The goods are delivered within 30 days.\nPort\n"), "--format", "json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(["102", "101", "repetition", "repetition_across", "100", "95-99", "85-94", "75-84", "50-74", "none"], report.GetProperty("total").GetProperty("bands").EnumerateArray().Select(band => band.GetProperty("band").GetString()));
        Assert.Equal(
            """{"segments":1,"words":7,"characters":33,"characters_with_spaces":39,"punctuation":1,"placeables":1}""",
            JsonSerializer.Serialize(report.GetProperty("documents")[0].GetProperty("bands")[4].GetProperty("memory")));
        Assert.Equal(("en", "sample"), (report.GetProperty("source_language").GetString(), report.GetProperty("memories")[0].GetString()));
        Assert.True(report.GetProperty("snapshot").GetInt64() > 0);
    }

    [Fact]
    public async Task Writes_a_table_with_commas_of_one_row_a_document_and_band()
    {
        var run = await AnalyzeAsync(Write("an, offer.txt", "Port\n"), "--format", "csv");

        var lines = run.Output.Split("\r\n");
        Assert.StartsWith("document,band,segments,words,characters,characters_with_spaces,punctuation,placeables,internal_segments,", lines[0], StringComparison.Ordinal);
        Assert.Equal((2 * 12) + 2, lines.Length);
        Assert.Matches("^\".*an, offer.txt\",none,1,1,4,4,0,0,0,0,0,0,0,0,1,1,4,4,0,0$", lines[10]);
        Assert.Equal(",blocked,0,0,0,0,0,0,,,,,,,,,,,,", lines[24]);
    }

    [Fact]
    public async Task Reads_standard_input()
    {
        var run = await TermRun.Piped(Address, "Port\nQuay\n", ["memory", "analyze", "-", .. FromEnglish, "--format", "ndjson"]);

        Assert.Equal(2, JsonDocument.Parse(run.Output).RootElement.GetProperty("total").GetProperty("segments").GetInt32());
    }

    [Fact]
    public async Task Tells_file_and_line_of_every_segment_that_the_service_refuses()
    {
        var fine = Write("fine.txt", "Port\n\u0001\n");
        var faulty = Write("faulty.txt", "\nQuay\nPi\u0001er\n");

        var run = await AnalyzeAsync(fine, faulty);

        Assert.Equal((ExitCode.NotDone, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{fine}:2: The segment holds a control character or half a character at position 1; remove it.\n{faulty}:3: The segment holds a control character or half a character at position 3; remove it.\n", run.Error);
    }

    [Fact]
    public async Task Tells_where_a_file_cannot_be_read()
    {
        var latin = folder.At("latin.txt");
        await File.WriteAllBytesAsync(latin, [.. "Port\nQuai d"u8, 0xE9, (byte)'\n'], TestContext.Current.CancellationToken);

        var encoding = await AnalyzeAsync(latin);
        var markdown = await AnalyzeAsync(Write("page.md", "a\u0001\n"));

        Assert.Equal((ExitCode.NotDone, $"{latin}:2:7: The line is not valid UTF-8 from here on; save the file as UTF-8.\n"), (encoding.ExitCode, encoding.Error));
        Assert.Equal(ExitCode.NotDone, markdown.ExitCode);
        Assert.Contains("page.md:1:2: The control character U+0001", markdown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offer.docx", "is neither text, TSV nor Markdown by its name; say which with --input-format.")]
    [InlineData("empty.txt", "There is no segment in the files; expected at least one line of text.")]
    [InlineData("twice.txt", "is named twice; name every file once.")]
    public async Task Refuses_files_that_it_cannot_analyse(string name, string message)
    {
        var file = Write(name, name == "empty.txt" ? " \n\n" : "Port\n");

        var run = name == "twice.txt" ? await AnalyzeAsync(file, file) : await AnalyzeAsync(file);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"{message}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_that_a_memory_is_not_there()
    {
        var run = await TermRun.Of(Address, ["memory", "analyze", Write("offer.txt", "Port\n"), "--memory", "nowhere", .. FromEnglish]);

        Assert.Equal((ExitCode.NotDone, ""), (run.ExitCode, run.Output));
        Assert.Contains("nowhere", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        server.AssertQuiet();
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(folder.At(name), text);
        return folder.At(name);
    }

    private Task<TermRun> AnalyzeAsync(params string[] arguments) => TermRun.Of(Address, ["memory", "analyze", .. arguments, "--memory", "sample", .. FromEnglish]);
}
