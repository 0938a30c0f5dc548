using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Server.Tests.Client;

public sealed class UnavailableTests
{
    [Fact]
    public async Task Names_the_address_where_nobody_listens()
    {
        var address = NobodysAddress();
        using var client = new TerminologyClient(new TerminologyClientOptions { Address = address, MaxRetries = 0 });

        var failure = await Assert.ThrowsAsync<TerminologyUnavailableException>(() => client.GetStatusAsync(TestContext.Current.CancellationToken));

        Assert.Equal($"The terminology service at {address.GetLeftPart(UriPartial.Authority)} cannot be reached; is it running?", failure.Message);
        Assert.Equal(address, failure.Address);
    }

    [Fact]
    public async Task Says_that_a_web_port_does_not_speak_gRPC()
    {
        await using var web = await ScriptedServer.StartAsync(protocols: HttpProtocols.Http1);
        using var client = web.Connect();

        var failure = await Assert.ThrowsAsync<TerminologyUnavailableException>(() => client.GetStatusAsync(TestContext.Current.CancellationToken));

        Assert.Contains("does not speak gRPC", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_no_longer_than_the_options_say()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var client = server.Connect(options => options.Timeout = TimeSpan.FromMilliseconds(250));

        var failure = await Assert.ThrowsAsync<TerminologyUnavailableException>(() => client.LookupAsync(new LookupRequest(), TestContext.Current.CancellationToken));

        Assert.EndsWith("did not answer within 0.25 s.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_what_a_cancelled_call_is()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var client = server.Connect();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var lookup = client.LookupAsync(new LookupRequest(), cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => lookup);
    }

    internal static Uri NobodysAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}");
    }
}
