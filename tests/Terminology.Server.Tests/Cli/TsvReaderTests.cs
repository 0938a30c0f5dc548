using System.Text;
using Terminology.Cli;
using Terminology.Cli.Import;
using Terminology.Model;

namespace Terminology.Server.Tests.Cli;

public sealed class TsvReaderTests
{
    [Fact]
    public async Task A_quotation_mark_is_text()
    {
        var (rows, issues) = await ReadAsync("\"net\" weight\tpoids « net »\n\"unclosed\tguillemet \" seul\n");

        Assert.Equal(["\"net\" weight", "\"unclosed"], rows.Select(row => row.Content.Source));
        Assert.Equal(["poids « net »", "guillemet \" seul"], rows.Select(row => row.Content.Target));
        Assert.Empty(issues);
    }

    [Fact]
    public async Task Spaces_are_kept_and_line_ends_of_either_kind_are_not()
    {
        var (rows, _) = await ReadAsync(" port \t port\r\nquay\tquai");

        Assert.Equal([" port ", "quay"], rows.Select(row => row.Content.Source));
        Assert.Equal([" port", "quai"], rows.Select(row => row.Content.Target));
    }

    [Theory]
    [InlineData("source\ttarget\nport\tport maritime\n")]
    [InlineData("Target\tSource\nport maritime\tport\n")]
    [InlineData("en\tfr\nport\tport maritime\n")]
    [InlineData("fr-CA\tnote\ten-GB\nport maritime\tx\tport\n")]
    [InlineData("source\ten\tfr\nlaw A\tport\tport maritime\n")]
    [InlineData("source\tfr\nport\tport maritime\n")]
    [InlineData("\uFEFFen\tfr\nport\tport maritime\n")]
    public async Task A_first_line_of_known_names_is_a_header(string text)
    {
        var (rows, issues) = await ReadAsync(text);

        var row = Assert.Single(rows);
        Assert.Equal(("port", "port maritime", 2), (row.Content.Source, row.Content.Target, row.Line));
        Assert.Equal(("en", "fr"), (row.Content.SourceLanguage, row.Content.TargetLanguage));
        Assert.Empty(issues);
    }

    [Theory]
    [InlineData("Source\tOrigine\n")]
    [InlineData("doc\ten\tfr\n")]
    [InlineData("car\tvan\n")]
    public async Task A_first_line_with_an_unknown_name_is_a_unit(string text)
    {
        var (rows, _) = await ReadAsync(text);

        Assert.Equal(1, Assert.Single(rows).Line);
    }

    [Fact]
    public async Task A_header_alone_can_name_the_languages_and_the_document()
    {
        var (rows, _) = await ReadAsync("document\tfr-CA\ten\noffre.md\tport\tharbour\n", from: null, to: null);

        var content = Assert.Single(rows).Content;
        Assert.Equal(("fr-CA", "en", "port", "harbour", "offre.md"), (content.SourceLanguage, content.TargetLanguage, content.Source, content.Target, content.Document));
    }

    [Theory]
    [InlineData("port\tport maritime\n")]
    [InlineData("source\ttarget\n")]
    [InlineData("en\tnote\n")]
    public async Task Without_languages_anywhere_the_file_is_refused(string text)
        => await Assert.ThrowsAsync<UsageException>(() => ReadAsync(text, from: null, to: null));

    [Theory]
    [InlineData(null, "en", "fr", "en")]
    [InlineData("fr", null, "fr", "en")]
    [InlineData(null, null, "en", "fr")]
    public async Task A_side_whose_language_is_given_chooses_its_column_first(string? from, string? to, string source, string target)
    {
        var (rows, _) = await ReadAsync("en\tfr\nen\tfr\n", from, to);

        Assert.Equal((source, target), (Assert.Single(rows).Content.Source, rows[0].Content.Target));
    }

    [Fact]
    public async Task One_language_on_both_sides_is_refused()
        => await Assert.ThrowsAsync<UsageException>(() => ReadAsync("port\tharbour\n", from: "en", to: "en"));

    [Fact]
    public async Task A_header_without_the_language_asked_for_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<UsageException>(() => ReadAsync("en\tde\nport\tHafen\n"));

        Assert.Contains("target", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faulty_rows_are_reported_with_line_and_column_and_the_rest_goes_on()
    {
        byte[] text = [.. "one\tun\n"u8, .. "two\n"u8, .. "\ttrois\n"u8, .. "four\t \n"u8, .. "five é"u8, 0xE9, .. "\tcinq\n"u8, .. "\n"u8, .. "six\tsix"u8];

        var (rows, issues) = await ReadAsync(text);

        Assert.Equal(["one", "six"], rows.Select(row => row.Content.Source));
        Assert.Equal(
            [(2L, 2L, 4, "INVALID_VALUE"), (3L, 3L, 1, "INVALID_TEXT"), (4L, 4L, 6, "INVALID_TEXT"), (5L, 5L, 7, "INVALID_TEXT")],
            issues.Select(issue => (issue.Unit, issue.Line, issue.Column, issue.Code)));
        Assert.Equal((6L, 7L), (rows[1].Unit, rows[1].Line));
    }

    [Fact]
    public async Task A_segment_beyond_the_contracts_limit_is_reported()
    {
        var (rows, issues) = await ReadAsync($"{new string('a', 20_000)}\tb\n{new string('a', 20_001)}\tb\n{new string('a', 3_000_000)}\tb\nc\td\n");

        Assert.Equal([1, 4], rows.Select(row => row.Line));
        Assert.Equal([(2L, "TOO_LARGE"), (3L, "TOO_LARGE")], issues.Select(issue => (issue.Line, issue.Code)));
    }

    [Fact]
    public async Task A_file_in_UTF_16_is_refused()
    {
        byte[] text = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("one\tun\n")];

        var refusal = await Assert.ThrowsAsync<UsageException>(() => ReadAsync(text));

        Assert.Contains("save it as UTF-8", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<(List<TsvRow> Rows, List<ImportIssue> Issues)> ReadAsync(string text, string? from = "en", string? to = "fr")
        => ReadAsync(Encoding.UTF8.GetBytes(text), from, to);

    private static async Task<(List<TsvRow> Rows, List<ImportIssue> Issues)> ReadAsync(byte[] text, string? from = "en", string? to = "fr")
    {
        var rows = new List<TsvRow>();
        var issues = new List<ImportIssue>();
        using var stream = new MemoryStream(text);
        await foreach (var row in new TsvReader(new ImportFile(0, "laws.tsv"), Tag(from), Tag(to)).ReadAsync(stream, issues.Add, TestContext.Current.CancellationToken))
            rows.Add(row);
        return (rows, issues);
    }

    private static LanguageTag? Tag(string? text) => LanguageTag.TryParse(text, out var tag) ? tag : null;
}
