extern alias server;

using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Terminology.Cli;
using Terminology.Server.Tests.Client;
using Contract = server::Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class SegmentPipeTests
{
    private static readonly string[] Lookup = ["memory", "lookup", "--from", "en", "--to", "fr", "--format", "ndjson"];

    [Fact]
    public async Task Answers_each_segment_on_a_line_in_order_with_its_id_as_it_came()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnSegment = Echo });
        var lines = Enumerable.Range(0, 1_000).Select(i => i % 2 == 0 ? $$"""{"id":{{i}},"text":"segment {{i}}"}""" : $$"""{"id":"{{i}}","text":"segment {{i}}","prev":"x"}""");

        var run = await TermRun.Piped(server.Address, string.Join('\n', lines), Lookup);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            Enumerable.Range(0, 1_000).Select(i => (i % 2 == 0 ? $"{i}" : $"\"{i}\"", $"segment {i}")),
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(answer => (
                answer.GetProperty("id").GetRawText(),
                answer.GetProperty("matches")[0].GetProperty("source").GetString()!)));
    }

    [Fact]
    public async Task A_refused_or_malformed_segment_is_answered_in_its_place_and_the_stream_goes_on()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService
        {
            OnSegment = lookup => lookup.Text.Length == 0 ? new() { Refusal = new() { Reason = "INVALID_TEXT", Message = "The text is empty." } } : Echo(lookup),
        });

        var run = await TermRun.Piped(server.Address, "not json\n{\"id\":1,\"text\":\"\"}\n\n{\"id\":2,\"text\":\"port\"}\n{\"id\":3}\n{\"id\":4,\"text\":12}\n", Lookup);

        Assert.Equal(ExitCode.PartlyDone, run.ExitCode);
        Assert.Equal(
            ["INVALID_VALUE", "INVALID_TEXT", "", "INVALID_VALUE", "INVALID_VALUE"],
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement).Select(answer => answer.TryGetProperty("error", out var error) ? error.GetProperty("reason").GetString() : ""));
        Assert.Contains("Line 6 is not a segment", run.Lines[4], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":3,", run.Lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_but_refusals_ends_with_1()
    {
        await using var server = await ScriptedServer.StartAsync();

        var run = await TermRun.Piped(server.Address, "{}\n", Lookup);

        Assert.Equal(ExitCode.NotDone, run.ExitCode);
    }

    [Fact]
    public async Task No_segment_at_all_is_done()
    {
        await using var server = await ScriptedServer.StartAsync();

        var run = await TermRun.Piped(server.Address, "", Lookup);

        Assert.Equal((ExitCode.Done, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_service_that_is_not_there_ends_with_3()
    {
        var run = await TermRun.Piped(UnavailableTests.NobodysAddress(), "{\"id\":1,\"text\":\"port\"}\n", Lookup);

        Assert.Equal(ExitCode.Unreachable, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Gives_each_answer_at_once_and_ends_cleanly_when_it_is_stopped()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnSegment = Echo });
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var input = new Pipe();
        var output = new Pipe();
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            Input = input.Reader.AsStream(), Output = new StreamWriter(output.Writer.AsStream()), Error = error, Environment = _ => $"{server.Address}",
        };
        await input.Writer.WriteAsync("{\"id\":1,\"text\":\"port\"}\n"u8.ToArray(), TestContext.Current.CancellationToken);
        var running = CommandLine.RunAsync(Lookup, terminal, cancellation.Token);

        var answer = await output.Reader.ReadAsync(TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        Assert.StartsWith("{\"id\":1,", Encoding.UTF8.GetString(answer.Buffer), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Cancelled, await running);
        Assert.Equal("Cancelled.\n", error.ToString());
    }

    private static Contract.LookupStreamResponse Echo(Contract.LookupRequest lookup)
        => new() { Lookup = new() { Exhaustive = true, Matches = { new Contract.Match { Score = 100, Kind = Contract.MatchKind.Exact, Source = lookup.Text } } } };
}
