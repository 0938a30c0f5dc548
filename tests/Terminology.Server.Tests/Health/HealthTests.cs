extern alias server;

using System.Net;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using CommandLine = server::Terminology.Server.Hosting.CommandLine;
using ServiceHost = server::Terminology.Server.Hosting.ServiceHost;

namespace Terminology.Server.Tests.Health;

public sealed class HealthTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("glossary")]
    [InlineData("memory")]
    public async Task Serves(string service)
    {
        var health = await new Grpc.Health.V1.Health.HealthClient(server.Channel).CheckAsync(new HealthCheckRequest { Service = service }, cancellationToken: Token);

        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, health.Status);
    }

    [Fact]
    public async Task Does_not_know_other_services()
    {
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await new Grpc.Health.V1.Health.HealthClient(server.Channel).CheckAsync(new HealthCheckRequest { Service = "other" }, cancellationToken: Token));

        Assert.Equal(StatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    public async Task Answers_on_the_web_port()
    {
        using var response = await server.Web.GetAsync(new Uri("/healthz", UriKind.Relative), Token);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (response.StatusCode, await response.Content.ReadAsStringAsync(Token)));
    }

    [Fact]
    public async Task Says_that_it_does_not_serve_before_it_stops()
    {
        using var folder = new TemporaryFolder();
        SmallGlossary.CopyTo(folder.At("glossary"));
        var line = CommandLine.Read(["--data", folder.At("data"), "--glossary", folder.At("glossary"), "--web-port", "0", "--grpc-port", "0"]);
        await using var service = await ServiceHost.StartAsync(line, adjust: null, Token);
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        using var watch = new Grpc.Health.V1.Health.HealthClient(channel).Watch(new HealthCheckRequest(), cancellationToken: Token);
        await UntilAsync(watch, HealthCheckResponse.Types.ServingStatus.Serving);

        var stopping = service.App.StopAsync(Token);

        await UntilAsync(watch, HealthCheckResponse.Types.ServingStatus.NotServing);
        await stopping;
    }

    public void Dispose() => server.AssertQuiet();

    // A watch may begin before the first check is done.
    private static async Task UntilAsync(AsyncServerStreamingCall<HealthCheckResponse> watch, HealthCheckResponse.Types.ServingStatus status)
    {
        while (await watch.ResponseStream.MoveNext(Token))
        {
            if (watch.ResponseStream.Current.Status == status) return;
        }

        Assert.Fail($"The watch ended before it said {status}.");
    }
}
