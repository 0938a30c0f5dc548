using Terminology.V1;

namespace Terminology.Server.Tests.Client;

public sealed class LookupStreamTests
{
    [Fact]
    public async Task Answers_every_segment_in_order_while_requests_are_still_made()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnSegment = lookup => new() { Lookup = new() { StemVersion = lookup.Text } } });
        using var client = server.Connect();
        var answered = 0;

        await foreach (var answer in client.LookupStreamAsync(Requests(), TestContext.Current.CancellationToken))
        {
            Assert.Equal($"segment {answered}", answer.Lookup.StemVersion);
            Assert.Equal($"{answered}", answer.Id);
            answered++;
        }

        Assert.Equal(500, answered);

        async IAsyncEnumerable<LookupStreamRequest> Requests()
        {
            for (var i = 0; i < 500; i++)
            {
                // Half of the answers must have come before the last request is made.
                while (i == 499 && answered < 250) await Task.Delay(1, TestContext.Current.CancellationToken);
                yield return new LookupStreamRequest { Id = $"{i}", Lookup = new LookupRequest { Text = $"segment {i}" } };
            }
        }
    }

    [Fact]
    public async Task Fails_with_what_went_wrong_with_the_requests()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnSegment = _ => new() { Lookup = new() } });
        using var client = server.Connect();

        var failure = await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (var _ in client.LookupStreamAsync(Requests(), TestContext.Current.CancellationToken))
            {
            }
        });

        Assert.Equal("no more segments", failure.Message);

        static async IAsyncEnumerable<LookupStreamRequest> Requests()
        {
            yield return new LookupStreamRequest { Lookup = new LookupRequest { Text = "one" } };
            await Task.Yield();
            throw new FormatException("no more segments");
        }
    }

    [Fact]
    public async Task Ends_when_the_reader_has_seen_enough()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnSegment = _ => new() { Lookup = new() } });
        using var client = server.Connect();
        var ended = false;

        await foreach (var _ in client.LookupStreamAsync(Requests(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)) break;

        Assert.True(ended);

        async IAsyncEnumerable<LookupStreamRequest> Requests([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                while (true)
                {
                    yield return new LookupStreamRequest { Lookup = new LookupRequest { Text = "again" } };
                    await Task.Delay(1, cancellationToken);
                }
            }
            finally
            {
                ended = true;
            }
        }
    }
}
