using Grpc.Core;
using Terminology.Client;

namespace Terminology.Server.Tests.Client;

public sealed class RefusalTests
{
    [Fact]
    public async Task Carries_reason_status_and_all_violations()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService
        {
            OnAddUnits = _ => throw ScriptedServer.Refusal(
                StatusCode.InvalidArgument, "INVALID_TEXT", ("units[0].content.source", "The source is empty."), ("units[2].content.target", "The target is empty.")),
        });
        using var client = server.Connect();

        var refusal = await Assert.ThrowsAsync<TerminologyRefusedException>(() => client.AddUnitsAsync("laws", [], TestContext.Current.CancellationToken));

        Assert.Equal("INVALID_TEXT", refusal.Reason);
        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
        Assert.Equal("The source is empty.", refusal.Message);
        Assert.Equal(["units[0].content.source", "units[2].content.target"], refusal.Violations.Select(violation => violation.Field));
        Assert.Equal("The target is empty.", refusal.Violations[1].Message);
        Assert.Null(refusal.RetryAfter);
    }

    [Fact]
    public async Task Says_how_long_to_wait_where_waiting_helps()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService
        {
            OnGetMemory = _ => throw ScriptedServer.Refusal(StatusCode.ResourceExhausted, "BUSY", TimeSpan.FromSeconds(3)),
        });
        using var client = server.Connect();

        var refusal = await Assert.ThrowsAsync<TerminologyRefusedException>(() => client.GetMemoryAsync("laws", TestContext.Current.CancellationToken));

        Assert.Equal(TimeSpan.FromSeconds(3), refusal.RetryAfter);
    }

    [Fact]
    public async Task Has_no_reason_when_the_service_gave_none()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var client = server.Connect();

        var refusal = await Assert.ThrowsAsync<TerminologyRefusedException>(() => client.ListMemoriesAsync(TestContext.Current.CancellationToken));

        Assert.Equal(StatusCode.Unimplemented, refusal.StatusCode);
        Assert.Equal("", refusal.Reason);
    }

    [Fact]
    public async Task Is_not_what_a_fault_of_the_service_is()
    {
        await using var server = await ScriptedServer.StartAsync(new ScriptedService { OnGetMemory = _ => throw new RpcException(new Status(StatusCode.Internal, "fault")) });
        using var client = server.Connect();

        var fault = await Assert.ThrowsAsync<RpcException>(() => client.GetMemoryAsync("laws", TestContext.Current.CancellationToken));

        Assert.Equal(StatusCode.Internal, fault.StatusCode);
    }
}
