extern alias server;

using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Terminology.V1;
using CommandLine = server::Terminology.Server.Hosting.CommandLine;
using RunningService = server::Terminology.Server.Hosting.RunningService;
using ServiceHost = server::Terminology.Server.Hosting.ServiceHost;

namespace Terminology.Server.Tests;

/// <summary>A real service in this process: ports of its own, a new data directory, a copy of the small glossary beside the tests.</summary>
/// <remarks>A test class calls <see cref="AssertQuiet"/> when a test ends: an error in the service's log that the test did not announce fails it.</remarks>
public sealed class ServerFixture : IAsyncLifetime
{
    private readonly Lock gate = new();
    private readonly List<string> announced = [];
    private RunningService? service;
    private int logsSeen;

    /// <summary>The folders of this service.</summary>
    public TemporaryFolder Folder { get; } = new();

    /// <summary>Where it keeps its data.</summary>
    public string Data => Folder.At("data");

    /// <summary>Its glossary, for tests to change.</summary>
    public string Glossary => Folder.At("glossary");

    /// <summary>A channel to its gRPC port.</summary>
    public GrpcChannel Channel { get; private set; } = null!;

    /// <summary>A client of its web port.</summary>
    public HttpClient Web { get; } = new();

    internal GlossaryService.GlossaryServiceClient Concepts => new(Channel);

    internal MemoryService.MemoryServiceClient Memories => new(Channel);

    internal ConcordanceService.ConcordanceServiceClient Concordance => new(Channel);

    internal StatusService.StatusServiceClient Status => new(Channel);

    private FakeLogCollector Logs => service!.App.Services.GetFakeLogCollector();

    /// <summary>Starts it.</summary>
    public async ValueTask InitializeAsync()
    {
        SmallGlossary.CopyTo(Glossary);
        service = await ServiceHost.StartAsync(
            CommandLine.Read(["--data", Data, "--glossary", Glossary, "--web-port", "0", "--grpc-port", "0"]),
            builder => builder.Logging.ClearProviders().AddFakeLogging(),
            TestContext.Current.CancellationToken);
        Channel = GrpcChannel.ForAddress(service.Grpc, new GrpcChannelOptions { MaxReceiveMessageSize = null });
        Web.BaseAddress = new Uri(service.Web);
    }

    /// <summary>Says that a test makes the service log an error whose text holds <paramref name="part"/>.</summary>
    public void Announce(string part)
    {
        lock (gate) announced.Add(part);
    }

    /// <summary>Fails if the service logged an error since the last call that no test announced.</summary>
    public void AssertQuiet()
    {
        lock (gate)
        {
            var logs = Logs.GetSnapshot();
            var errors = logs.Skip(logsSeen).Where(log => log.Level >= LogLevel.Error && !announced.Any(part => log.Message.Contains(part, StringComparison.Ordinal)));
            logsSeen = logs.Count;
            var report = string.Join(Environment.NewLine, errors.Select(log => $"{log.Category}: {log.Message} {log.Exception}"));
            Assert.True(report.Length == 0, report);
        }
    }

    /// <summary>All that the service has logged.</summary>
    public IReadOnlyList<FakeLogRecord> AllLogs() => Logs.GetSnapshot();

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        Channel.Dispose();
        Web.Dispose();
        if (service is not null) await service.DisposeAsync();
        Folder.Dispose();
    }
}
