using System.Text.Json;
using Terminology.Cli;

namespace Terminology.Server.Tests.Cli;

/// <summary><c>term memory pretranslate</c> against the real service and its sample memory.</summary>
public sealed class PretranslateTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private const string Delivered = "La marchandise est livrée dans un délai de 30 jours.";

    private static readonly string[] FromEnglish = ["--memory", "sample", "--from", "en", "--to", "fr"];

    private readonly TemporaryFolder folder = new();

    private Uri Address => new($"http://{server.Channel.Target}");

    [Fact]
    public async Task Writes_source_target_score_and_reason_a_line_in_their_order()
    {
        var run = await PretranslateAsync("The goods are delivered within 30 days.\n\nNothing like\tthat\nThe goods are delivered here within 30 weeks.\nExport offer\n", "--min", "90");

        Assert.Equal(
            [$"The goods are delivered within 30 days.\t{Delivered}\t100\t", "Nothing like that\t\t\tnone", "The goods are delivered here within 30 weeks.\t\t75\tbelow", "Export offer\tOffre export\t100\t"],
            run.Lines);
        Assert.Equal((ExitCode.Done, "4 segments: 2 translated; left: 1 below, 1 none.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Writes_an_object_a_line()
    {
        var run = await PretranslateAsync("Export offer\nNothing like\tthat\n", "--format", "ndjson");

        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(("Offre export", 100, "exact"), (lines[0].GetProperty("target").GetString(), lines[0].GetProperty("score").GetInt32(), lines[0].GetProperty("kind").GetString()));
        Assert.Equal("""{"source":"Nothing like\tthat","reason":"none"}""", run.Lines[1]);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Uses_identical_segments_only_if_asked()
    {
        var run = await PretranslateAsync("Export Offer\nExport offer\n", "--exact-only", "--format", "json");

        var segments = JsonDocument.Parse(run.Output).RootElement.GetProperty("segments");
        Assert.Equal(("below", 99), (segments[0].GetProperty("reason").GetString(), segments[0].GetProperty("score").GetInt32()));
        Assert.Equal("Offre export", segments[1].GetProperty("target").GetString());
    }

    [Fact]
    public async Task Answers_a_refused_segment_in_its_place_and_goes_on()
    {
        var run = await PretranslateAsync("Pi\u0001er\nExport offer\n");

        Assert.Equal(ExitCode.PartlyDone, run.ExitCode);
        Assert.EndsWith("\trefused: The segment holds a control character or half a character at position 3; remove it.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal("Export offer\tOffre export\t100\t", run.Lines[1]);
    }

    [Fact]
    public async Task Writes_a_file_whole()
    {
        var file = folder.At("offer.tsv");

        var run = await PretranslateAsync("Export offer\n", "--out", file);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Output));
        Assert.Equal("Export offer\tOffre export\t100\t\n", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(file + ".part"));
    }

    [Fact]
    public async Task Leaves_a_file_as_it_was_if_it_fails()
    {
        var file = folder.At("offer.tsv");
        await File.WriteAllTextAsync(file, "before", TestContext.Current.CancellationToken);

        var run = await TermRun.Piped(new Uri("http://127.0.0.1:1"), "Export offer\n", ["memory", "pretranslate", "-", .. FromEnglish, "--out", file]);

        Assert.Equal(ExitCode.Unreachable, run.ExitCode);
        Assert.Equal("before", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(file + ".part"));
    }

    public void Dispose()
    {
        folder.Dispose();
        server.AssertQuiet();
    }

    private Task<TermRun> PretranslateAsync(string input, params string[] more) => TermRun.Piped(Address, input, ["memory", "pretranslate", "-", .. FromEnglish, .. more]);
}
