using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Web;
using Grpc.Reflection.V1Alpha;
using Terminology.V1;

namespace Terminology.Server.Tests.Hosting;

public sealed class ProtocolTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lists_its_services_by_reflection()
    {
        using var call = new ServerReflection.ServerReflectionClient(server.Channel).ServerReflectionInfo(cancellationToken: Token);
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "" }, Token);
        Assert.True(await call.ResponseStream.MoveNext(Token));
        await call.RequestStream.CompleteAsync();

        var services = call.ResponseStream.Current.ListServicesResponse.Service.Select(service => service.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string> { "terminology.v1.GlossaryService", "terminology.v1.MemoryService", "terminology.v1.StatusService", "grpc.health.v1.Health" }, services);
    }

    [Fact]
    public async Task Speaks_gRPC_Web_on_the_web_port()
    {
        using var handler = new GrpcWebHandler(GrpcWebMode.GrpcWebText, new HttpClientHandler());
        using var channel = GrpcChannel.ForAddress(server.Web.BaseAddress!, new GrpcChannelOptions { HttpHandler = handler, HttpVersion = HttpVersion.Version11 });

        var status = await new StatusService.StatusServiceClient(channel).GetStatusAsync(new GetStatusRequest(), cancellationToken: Token);
        var refused = await Refused.ByAsync(async () => await new GlossaryService.GlossaryServiceClient(channel).GetConceptAsync(new GetConceptRequest { Concept = "C-9999" }, cancellationToken: Token));

        Assert.NotEmpty(status.Version);
        Assert.Equal((StatusCode.NotFound, "NOT_FOUND"), (refused.Code, refused.Reason));
    }

    [Fact]
    public async Task Ends_a_unary_call_at_its_deadline()
    {
        var exception = await Assert.ThrowsAsync<RpcException>(async () => await server.Status.GetStatusAsync(new GetStatusRequest(), deadline: DateTime.UnixEpoch, cancellationToken: Token));

        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
    }

    [Fact]
    public async Task Survives_bytes_that_are_no_message()
    {
        server.Announce("Error when executing service method 'GetConcept'");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://{server.Channel.Target}/terminology.v1.GlossaryService/GetConcept"))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent([0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");

        using var response = await server.Web.SendAsync(request, Token);
        await response.Content.LoadIntoBufferAsync(Token);

        var status = response.TrailingHeaders.TryGetValues("grpc-status", out var trailer) ? trailer : response.Headers.GetValues("grpc-status");
        Assert.NotEqual("0", Assert.Single(status));
        Assert.NotEmpty((await server.Status.GetStatusAsync(new GetStatusRequest(), cancellationToken: Token)).Version);
    }

    [Fact]
    public async Task Never_logs_a_segment()
    {
        const string Secret = "Xylophone quotas of the Kerguelen islands";

        await server.Memories.LookupAsync(new LookupRequest { SourceLanguage = "en", TargetLanguage = "fr", Text = Secret }, cancellationToken: Token);
        await Refused.ByAsync(async () => await server.Memories.LookupAsync(new LookupRequest { SourceLanguage = "?", TargetLanguage = "fr", Text = Secret }, cancellationToken: Token));
        await server.Web.GetAsync(new Uri($"/v1/concepts:search?text={Uri.EscapeDataString(Secret)}", UriKind.Relative), Token);

        Assert.NotEmpty(server.AllLogs());
        Assert.All(server.AllLogs(), log => Assert.DoesNotContain("ylophone", log.Message, StringComparison.Ordinal));
    }

    public void Dispose() => server.AssertQuiet();
}
