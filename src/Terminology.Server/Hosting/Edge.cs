using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Terminology.Server.Deadlines;
using Terminology.Server.Endpoints;
using Terminology.Server.Health;
using Terminology.Server.Json;
using Terminology.Server.Refusals;
using Terminology.Server.Validation;

namespace Terminology.Server.Hosting;

/// <summary>Where the service meets its callers: two ports, because without TLS one cannot tell HTTP/1.1 and HTTP/2 apart.</summary>
/// <remarks>The limits are start values for one machine: an open connection and its streams must not crowd out the others.</remarks>
internal sealed class Edge(ServiceOptions options)
{
    private const int MaxConnections = 1_000;
    private const int MaxStreamsPerConnection = 100;
    private const int MaxHeaderBytes = 16 << 10;
    private static readonly TimeSpan PingDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    // Under the 30 seconds in which the service stops: the rest is for closing the memories.
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(20);

    private ListenOptions? web;
    private ListenOptions? grpc;

    /// <summary>Address for JSON, gRPC-Web and <c>/healthz</c>; with the port in use once the host has started.</summary>
    public string Web => $"http://{web?.IPEndPoint}";

    /// <summary>Address for gRPC; with the port in use once the host has started.</summary>
    public string Grpc => $"http://{grpc?.IPEndPoint}";

    /// <summary>Sets up ports, limits, gRPC and what stands before the endpoints.</summary>
    public void Add(WebApplicationBuilder builder)
    {
        var address = IPAddress.Parse(options.Bind);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Limit(kestrel.Limits);
            kestrel.Listen(address, options.WebPort, at => (web = at).Protocols = HttpProtocols.Http1);
            kestrel.Listen(address, options.GrpcPort, at => (grpc = at).Protocols = HttpProtocols.Http2);
        });

        var services = builder.Services;
        services.Configure<HostOptions>(host => host.ShutdownTimeout = DrainTime);
        services.Configure<ConsoleLifetimeOptions>(console => console.SuppressStatusMessages = true);
        services.AddHostFiltering(filter => filter.AllowedHosts = IPAddress.IsLoopback(address) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"]);
        AddGrpc(services);
        services.AddServiceHealth();
    }

    /// <summary>Maps what the service answers.</summary>
    public static void Map(WebApplication app)
    {
        app.UseHostFiltering(); // A page of a foreign site must not reach a service of this machine through a name that resolves to it.
        app.UseRouting();
        app.UseGrpcWeb(new GrpcWebOptions { DefaultEnabled = true });
        app.UseMiddleware<JsonRequestCheck>();
        app.MapGrpcService<GlossaryEndpoint>();
        app.MapGrpcService<MemoryEndpoint>();
        app.MapGrpcService<AnalysisEndpoint>();
        app.MapGrpcService<ConcordanceEndpoint>();
        app.MapGrpcService<StatusEndpoint>();
        app.MapGrpcReflectionService();
        app.MapGrpcHealthChecksService();
        app.MapHealthChecks("/healthz");
    }

    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = MaxConnections;
        limits.MaxRequestHeadersTotalSize = MaxHeaderBytes;
        limits.MaxRequestBodySize = 2 * RequestLimits.MaxMemoryMessageBytes; // Above the limits of gRPC and JSON, whose refusals say more.
        limits.Http2.MaxStreamsPerConnection = MaxStreamsPerConnection;
        limits.Http2.KeepAlivePingDelay = PingDelay;
        limits.Http2.KeepAlivePingTimeout = PingTimeout;
    }

    private static void AddGrpc(IServiceCollection services)
    {
        services.AddGrpc(grpc =>
        {
            grpc.EnableDetailedErrors = false;
            grpc.MaxReceiveMessageSize = RequestLimits.MaxQueryBytes;
            grpc.MaxSendMessageSize = RequestLimits.MaxAnswerBytes;
            grpc.Interceptors.Add<RefusalInterceptor>();
            grpc.Interceptors.Add<DeadlineInterceptor>();
            grpc.Interceptors.Add<ValidationInterceptor>();
        }).AddServiceOptions<MemoryEndpoint>(memory => memory.MaxReceiveMessageSize = RequestLimits.MaxMemoryMessageBytes)
            .AddServiceOptions<AnalysisEndpoint>(analysis => analysis.MaxReceiveMessageSize = RequestLimits.MaxMemoryMessageBytes)
            .AddJsonTranscoding(json => json.TypeRegistry = JsonAnswer.Details);
        services.AddGrpcReflection();
        services.AddRequestValidation();
        services.AddSingleton<StreamLife>().AddSingleton<LookupCall>().AddSingleton<LookupStreamCall>().AddSingleton<AnalyzeCall>().AddSingleton<PretranslateCall>();
    }
}
