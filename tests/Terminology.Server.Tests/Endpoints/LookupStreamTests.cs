extern alias server;

using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Terminology.V1;
using CommandLine = server::Terminology.Server.Hosting.CommandLine;
using ServiceHost = server::Terminology.Server.Hosting.ServiceHost;

namespace Terminology.Server.Tests.Endpoints;

public sealed class LookupStreamTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_in_order_and_goes_on_after_a_refusal()
    {
        using var stream = server.Memories.LookupStream(cancellationToken: Token);
        await stream.RequestStream.WriteAsync(Request("1", "The goods are delivered within 30 days."), Token);
        await stream.RequestStream.WriteAsync(Request("2", " "), Token);
        await stream.RequestStream.WriteAsync(Request("3", "The goods are delivered within 60 days."), Token);
        await stream.RequestStream.CompleteAsync();

        var answers = await stream.ResponseStream.ReadAllAsync(Token).ToListAsync(Token);

        Assert.Equal(["1", "2", "3"], answers.Select(answer => answer.Id));
        Assert.Equal((100, 99), (answers[0].Lookup.Matches[0].Score, answers[2].Lookup.Matches[0].Score));
        var refusal = answers[1].Refusal;
        Assert.Equal("INVALID_TEXT", refusal.Reason);
        Assert.Equal(["lookup.text"], refusal.Violations.Select(violation => violation.Field));
        Assert.Equal(refusal.Violations[0].Message, refusal.Message);
    }

    [Fact]
    public async Task Refuses_with_all_violations()
    {
        var request = new LookupStreamRequest { Id = new string('i', 201), Lookup = new LookupRequest { SourceLanguage = "english", TargetLanguage = "", MinScore = 29, MaxMatches = 501 } };

        var refusal = (await OneAsync(request)).Refusal;

        Assert.Equal(["id", "lookup.source_language", "lookup.target_language", "lookup.text", "lookup.min_score", "lookup.max_matches"], refusal.Violations.Select(violation => violation.Field));
    }

    [Fact]
    public async Task Refuses_a_request_without_a_look_up()
        => Assert.Equal("lookup", Assert.Single((await OneAsync(new LookupStreamRequest { Id = "x" })).Refusal.Violations).Field);

    [Fact]
    public async Task Refuses_a_memory_that_is_not_there_and_goes_on()
    {
        var request = Request("x", "The goods");
        request.Lookup.Memories.Add("nowhere");

        var refusal = (await OneAsync(request)).Refusal;

        Assert.Equal("NOT_FOUND", refusal.Reason);
        Assert.All(refusal.Violations, violation => Assert.StartsWith("lookup.memories", violation.Field, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_the_order_of_a_long_stream_whose_answers_are_read_late()
    {
        const int Count = 500;
        using var stream = server.Memories.LookupStream(cancellationToken: Token);
        var writing = WriteAsync();

        var ids = await stream.ResponseStream.ReadAllAsync(Token).Select(answer => answer.Id).ToListAsync(Token);

        await writing;
        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"{i}"), ids);

        async Task WriteAsync()
        {
            for (var i = 0; i < Count; i++) await stream.RequestStream.WriteAsync(Request($"{i}", i % 7 == 3 ? "" : $"The goods are delivered within {i} days."), Token);
            await stream.RequestStream.CompleteAsync();
        }
    }

    [Fact]
    public async Task Ends_quietly_when_its_caller_cancels()
    {
        using var caller = new CancellationTokenSource();
        using var stream = server.Memories.LookupStream(cancellationToken: caller.Token);
        await stream.RequestStream.WriteAsync(Request("1", "The goods"), Token);
        Assert.True(await stream.ResponseStream.MoveNext(Token));

        await caller.CancelAsync();

        var exception = await Assert.ThrowsAsync<RpcException>(() => stream.ResponseStream.MoveNext(Token));
        Assert.Equal(StatusCode.Cancelled, exception.StatusCode);
    }

    [Fact]
    public async Task Ends_at_its_deadline()
    {
        using var stream = server.Memories.LookupStream(deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddMilliseconds(300), cancellationToken: Token);

        var exception = await Assert.ThrowsAsync<RpcException>(() => stream.ResponseStream.MoveNext(Token));

        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
    }

    [Fact]
    public async Task Ends_after_five_minutes_in_which_nothing_came()
    {
        using var folder = new TemporaryFolder();
        SmallGlossary.CopyTo(folder.At("glossary"));
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var line = CommandLine.Read(["--data", folder.At("data"), "--glossary", folder.At("glossary"), "--web-port", "0", "--grpc-port", "0"]);
        await using var service = await ServiceHost.StartAsync(line, builder => builder.Services.AddSingleton<TimeProvider>(clock), Token);
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        using var stream = new MemoryService.MemoryServiceClient(channel).LookupStream(cancellationToken: Token);
        await stream.RequestStream.WriteAsync(new LookupStreamRequest { Id = "1" }, Token);
        Assert.True(await stream.ResponseStream.MoveNext(Token));

        clock.Advance(TimeSpan.FromMinutes(6));

        var exception = await Assert.ThrowsAsync<RpcException>(() => stream.ResponseStream.MoveNext(Token));
        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
        Assert.Contains("5 minutes", exception.Status.Detail, StringComparison.Ordinal);
    }

    public void Dispose() => server.AssertQuiet();

    private static LookupStreamRequest Request(string id, string text) => new() { Id = id, Lookup = new LookupRequest { SourceLanguage = "en", TargetLanguage = "fr", Text = text } };

    private async Task<LookupStreamResponse> OneAsync(LookupStreamRequest request)
    {
        using var stream = server.Memories.LookupStream(cancellationToken: Token);
        await stream.RequestStream.WriteAsync(request, Token);
        Assert.True(await stream.ResponseStream.MoveNext(Token));
        await stream.RequestStream.CompleteAsync();
        return stream.ResponseStream.Current;
    }
}
