extern alias server;

using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Terminology.Client;

namespace Terminology.Server.Tests.Client;

/// <summary>A real gRPC server on a free port of this machine, with a <see cref="ScriptedService"/> behind it.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication application;

    private ScriptedServer(WebApplication application, ScriptedService service)
    {
        this.application = application;
        Service = service;
        Address = new Uri(application.Urls.First());
    }

    public ScriptedService Service { get; }

    public Uri Address { get; }

    public static async Task<ScriptedServer> StartAsync(ScriptedService? service = null, HttpProtocols protocols = HttpProtocols.Http2)
    {
        service ??= new ScriptedService();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, endpoint => endpoint.Protocols = protocols));
        builder.Services.AddSingleton(service);
        builder.Services.AddGrpc();
        var built = builder.Build();
        built.MapGrpcService<ScriptedService>();
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new ScriptedServer(built, service);
    }

    public TerminologyClient Connect(Action<TerminologyClientOptions>? configure = null)
    {
        var options = new TerminologyClientOptions { Address = Address, RetryDelay = TimeSpan.FromMilliseconds(1) };
        configure?.Invoke(options);
        return new TerminologyClient(options);
    }

    /// <summary>A refusal as the contract describes it.</summary>
    public static RpcException Refusal(StatusCode code, string reason, params (string Field, string Message)[] violations)
        => Refusal(code, reason, null, violations);

    public static RpcException Refusal(StatusCode code, string reason, TimeSpan? retryAfter, params (string Field, string Message)[] violations)
    {
        var status = new Google.Rpc.Status { Code = (int)code, Message = violations.FirstOrDefault().Message ?? "No." };
        status.Details.Add(Any.Pack(new ErrorInfo { Domain = "terminology", Reason = reason }));
        if (violations.Length > 0)
        {
            status.Details.Add(Any.Pack(new BadRequest
            {
                FieldViolations = { violations.Select(violation => new BadRequest.Types.FieldViolation { Field = violation.Field, Description = violation.Message }) },
            }));
        }

        if (retryAfter is { } wait) status.Details.Add(Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(wait) }));
        return status.ToRpcException();
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync(CancellationToken.None);
        await application.DisposeAsync();
    }
}
