using System.Net;
using Grpc.Core;
using Grpc.Health.V1;

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

    public void Dispose() => server.AssertQuiet();
}
