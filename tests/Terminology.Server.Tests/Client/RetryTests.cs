using Grpc.Core;
using Terminology.Client;

namespace Terminology.Server.Tests.Client;

public sealed class RetryTests
{
    [Fact]
    public async Task Repeats_a_call_while_the_service_is_unavailable()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnGetMemory = call => call < 3 ? throw Unavailable() : new() { Name = "laws" } });
        using var client = server.Connect();

        var memory = await client.GetMemoryAsync("laws", TestContext.Current.CancellationToken);

        Assert.Equal("laws", memory.Name);
        Assert.Equal(3, server.Service.Calls);
    }

    [Fact]
    public async Task Gives_up_after_as_many_repetitions_as_the_options_say()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnGetMemory = _ => throw Unavailable() });
        using var client = server.Connect(options => options.MaxRetries = 6);

        await Assert.ThrowsAsync<TerminologyUnavailableException>(() => client.GetMemoryAsync("laws", TestContext.Current.CancellationToken));

        Assert.Equal(7, server.Service.Calls);
    }

    [Fact]
    public async Task Never_repeats_what_was_refused()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService
        {
            OnGetMemory = _ => throw ScriptedServer.Refusal(StatusCode.ResourceExhausted, "BUSY", TimeSpan.FromSeconds(1)),
        });
        using var client = server.Connect();

        await Assert.ThrowsAsync<TerminologyRefusedException>(() => client.GetMemoryAsync("laws", TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Service.Calls);
    }

    [Fact]
    public async Task Never_repeats_the_creation_of_a_memory()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnCreateMemory = _ => throw Unavailable() });
        using var client = server.Connect();

        await Assert.ThrowsAsync<TerminologyUnavailableException>(() => client.CreateMemoryAsync("laws", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(1, server.Service.Calls);
    }

    private static RpcException Unavailable() => new(new Status(StatusCode.Unavailable, "down"));
}
