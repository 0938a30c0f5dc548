using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;
using Microsoft.Extensions.Logging;
using Terminology.V1;

namespace Terminology.Client;

/// <summary>Opens the one channel of a client: retries, keep-alive and proxy.</summary>
internal static class ServiceChannel
{
    private static readonly TimeSpan MaxRetryDelay = TimeSpan.FromSeconds(2);

    public static GrpcChannel Open(TerminologyClientOptions options, ILoggerFactory? loggers)
        => GrpcChannel.ForAddress(options.Address, new GrpcChannelOptions
        {
            HttpHandler = new SocketsHttpHandler
            {
                // A proxy cannot reach this machine's own ports, whatever the environment says.
                UseProxy = !options.Address.IsLoopback,
                ConnectTimeout = TimeSpan.FromSeconds(10),
                // A service that vanished without a word is noticed while a stream waits for it.
                KeepAlivePingDelay = TimeSpan.FromSeconds(60),
                KeepAlivePingTimeout = TimeSpan.FromSeconds(20),
                EnableMultipleHttp2Connections = true,
            },
            DisposeHttpClient = true,
            LoggerFactory = loggers,
            MaxReceiveMessageSize = options.MaxAnswerSize,
            MaxRetryAttempts = options.MaxRetries + 1,
            ServiceConfig = options.MaxRetries == 0 ? null : Retries(options),
        });

    private static ServiceConfig Retries(TerminologyClientOptions options) => new()
    {
        MethodConfigs =
        {
            new MethodConfig
            {
                Names = { MethodName.Default },
                RetryPolicy = new RetryPolicy
                {
                    MaxAttempts = options.MaxRetries + 1,
                    InitialBackoff = options.RetryDelay,
                    MaxBackoff = options.RetryDelay > MaxRetryDelay ? options.RetryDelay : MaxRetryDelay,
                    BackoffMultiplier = 2,
                    RetryableStatusCodes = { StatusCode.Unavailable },
                },
            },
            new MethodConfig { Names = { Memory(nameof(MemoryService.MemoryServiceClient.CreateMemory)), Memory(nameof(MemoryService.MemoryServiceClient.DeleteMemory)) } },
        },
    };

    private static MethodName Memory(string method) => new() { Service = MemoryService.Descriptor.FullName, Method = method };
}
