using System.Net;
using System.Net.Sockets;
using Grpc.Core;
using Grpc.Net.Client;
using Terminology.V1;

namespace Terminology.Server.Tests.Hosting;

[Collection(nameof(ProcessTests))]
[CollectionDefinition(nameof(ProcessTests), DisableParallelization = true)] // They take the time of processes.
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Stop = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();

    public ProcessTests() => SmallGlossary.CopyTo(folder.At("glossary"));

    [Fact]
    public async Task Prints_its_two_addresses_and_nothing_else_and_stops_when_told()
    {
        await using var service = Start();
        await service.AddressesAsync();

        await service.TerminateAsync();

        var (exitCode, output, error) = await service.EndAsync(Stop);
        Assert.Equal((0, ""), (exitCode, output));
        Assert.Contains("Try next: curl", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stops_although_a_stream_is_open()
    {
        await using var service = Start();
        var (_, grpc) = await service.AddressesAsync();
        using var channel = GrpcChannel.ForAddress(grpc);
        using var stream = new MemoryService.MemoryServiceClient(channel).LookupStream(cancellationToken: TestContext.Current.CancellationToken);
        await stream.RequestStream.WriteAsync(new LookupStreamRequest { Id = "1" }, TestContext.Current.CancellationToken);
        Assert.True(await stream.ResponseStream.MoveNext(TestContext.Current.CancellationToken));

        await service.TerminateAsync();

        var exception = await Assert.ThrowsAsync<RpcException>(() => stream.ResponseStream.MoveNext(TestContext.Current.CancellationToken));
        Assert.Equal(StatusCode.Unavailable, exception.StatusCode);
        Assert.Equal(0, (await service.EndAsync(TimeSpan.FromSeconds(10))).ExitCode);
    }

    [Fact]
    public async Task Refuses_a_data_directory_in_use_and_leaves_its_owner_unharmed()
    {
        await using var first = Start();
        var (_, grpc) = await first.AddressesAsync();

        await using var second = Start();
        var (exitCode, output, error) = await second.EndAsync(TimeSpan.FromSeconds(5));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("in use", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        using var channel = GrpcChannel.ForAddress(grpc);
        var memories = new MemoryService.MemoryServiceClient(channel);
        await memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = "after" }, cancellationToken: TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Refuses_a_port_in_use()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        await using var service = ServiceProcess.Start("--data", folder.At("data"), "--glossary", folder.At("glossary"), "--web-port", "0", "--grpc-port", $"{port}");

        var (exitCode, output, error) = await service.EndAsync(Stop);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains($"Port {port} of 127.0.0.1 is in use; name another with --web-port or --grpc-port, or 0 for any free one.\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_every_fault_of_the_glossary_and_makes_its_first_start_later()
    {
        await File.WriteAllTextAsync(folder.At("glossary/concepts/C-0001-a.md"), "# nothing\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.At("glossary/concepts/C-0002-b.md"), "# nothing\n", TestContext.Current.CancellationToken);

        await using var service = Start();

        var (exitCode, output, error) = await service.EndAsync(Stop);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Matches(@"concepts/C-0001-a\.md:\d+:\d+: ", error);
        Assert.Matches(@"concepts/C-0002-b\.md:\d+:\d+: ", error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);

        Directory.Delete(folder.At("glossary"), recursive: true);
        SmallGlossary.CopyTo(folder.At("glossary"));
        await using var repaired = Start();
        var (_, grpc) = await repaired.AddressesAsync();
        using var channel = GrpcChannel.ForAddress(grpc);
        var memories = await new MemoryService.MemoryServiceClient(channel).ListMemoriesAsync(new ListMemoriesRequest(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["sample"], memories.Memories.Select(memory => memory.Name));
    }

    [Fact]
    public async Task Takes_options_from_the_environment_and_the_command_line_before_them()
    {
        await using var service = ServiceProcess.Start(
            [("TERMINOLOGY_DATA", folder.At("other")), ("TERMINOLOGY_WEB_PORT", "many"), ("TERMINOLOGY_GRPC_PORT", "0"), ("TERMINOLOGY_GLOSSARY", folder.At("glossary"))],
            "--web-port", "0");

        await service.AddressesAsync();

        Assert.True(Directory.Exists(folder.At("other")));
    }

    public void Dispose() => folder.Dispose();

    private ServiceProcess Start() => ServiceProcess.Start("--data", folder.At("data"), "--glossary", folder.At("glossary"), "--web-port", "0", "--grpc-port", "0");
}
