extern alias server;

using Grpc.Core;
using Microsoft.Extensions.Time.Testing;
using DeadlineInterceptor = server::Terminology.Server.Deadlines.DeadlineInterceptor;

namespace Terminology.Server.Tests.Deadlines;

public sealed class DeadlineInterceptorTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public async Task Ends_a_unary_call_after_thirty_seconds()
    {
        var call = RunAsync(new CallContext());

        clock.Advance(TimeSpan.FromSeconds(30));

        var exception = await Assert.ThrowsAsync<RpcException>(() => call);
        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
    }

    [Fact]
    public async Task Lets_a_call_run_for_less()
    {
        var call = RunAsync(new CallContext());

        clock.Advance(TimeSpan.FromSeconds(29));

        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<RpcException>(() => call);
    }

    [Fact]
    public async Task Hands_the_callers_cancellation_down()
    {
        using var caller = new CancellationTokenSource();
        var call = RunAsync(new CallContext { Token = caller.Token });

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    // An endpoint that works until it is told to stop.
    private Task<string> RunAsync(ServerCallContext context) => new DeadlineInterceptor(clock).UnaryServerHandler<string, string>("", context, async (_, inner) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, clock, inner.CancellationToken);
        return "";
    });
}
