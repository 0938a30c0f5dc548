extern alias server;

using Grpc.Net.Client;
using Terminology.V1;
using CommandLine = server::Terminology.Server.Hosting.CommandLine;
using ServiceHost = server::Terminology.Server.Hosting.ServiceHost;

namespace Terminology.Server.Tests.Hosting;

public sealed class FirstStartTests : IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private readonly TemporaryFolder folder = new();

    public FirstStartTests() => SmallGlossary.CopyTo(folder.At("glossary"));

    [Fact]
    public async Task Fills_the_sample_memory_of_a_new_data_directory_alone()
    {
        Assert.Equal(["sample 3"], await MemoriesAsync(deleteSample: true));

        Assert.Empty(await MemoriesAsync());
    }

    [Fact]
    public async Task Fills_it_in_an_empty_folder_too()
    {
        Directory.CreateDirectory(folder.At("data"));

        Assert.Equal(["sample 3"], await MemoriesAsync());
    }

    [Fact]
    public async Task Completes_a_first_start_that_was_cut_off()
    {
        await MemoriesAsync(deleteSample: true);
        await File.WriteAllBytesAsync(folder.At("data/first-start"), [], Token);

        Assert.Equal(["sample 3"], await MemoriesAsync());
        Assert.False(File.Exists(folder.At("data/first-start")));
    }

    [Fact]
    public async Task Adds_nothing_twice_when_it_is_completed()
    {
        await MemoriesAsync();
        await File.WriteAllBytesAsync(folder.At("data/first-start"), [], Token);

        Assert.Equal(["sample 3"], await MemoriesAsync());
    }

    public void Dispose() => folder.Dispose();

    private async Task<List<string>> MemoriesAsync(bool deleteSample = false)
    {
        var line = CommandLine.Read(["--data", folder.At("data"), "--glossary", folder.At("glossary"), "--web-port", "0", "--grpc-port", "0"]);
        await using var service = await ServiceHost.StartAsync(line, adjust: null, Token);
        using var channel = GrpcChannel.ForAddress(service.Grpc);
        var client = new MemoryService.MemoryServiceClient(channel);
        var memories = (await client.ListMemoriesAsync(new ListMemoriesRequest(), cancellationToken: Token)).Memories;
        if (deleteSample) await client.DeleteMemoryAsync(new DeleteMemoryRequest { Memory = "sample" }, cancellationToken: Token);
        return [.. memories.Select(memory => $"{memory.Name} {memory.Units}")];
    }
}
