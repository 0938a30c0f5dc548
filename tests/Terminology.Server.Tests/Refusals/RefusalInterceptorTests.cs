extern alias server;

using Grpc.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using RefusalInterceptor = server::Terminology.Server.Refusals.RefusalInterceptor;

namespace Terminology.Server.Tests.Refusals;

public sealed class RefusalInterceptorTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly FakeLogger<RefusalInterceptor> logger = new();

    [Fact]
    public async Task Hides_a_bug_behind_a_fixed_sentence()
    {
        var exception = await ThrownAsync(new InvalidOperationException("Secret segment"), new CallContext());

        Assert.Equal(new Status(StatusCode.Internal, RefusalInterceptor.BugMessage), exception.Status);
    }

    [Fact]
    public async Task Logs_a_bug_as_an_error_without_its_text()
    {
        await ThrownAsync(new InvalidOperationException("Secret segment", new FormatException("Secret too")), new CallContext());

        var log = Assert.Single(logger.Collector.GetSnapshot(), log => log.Level == LogLevel.Error);
        Assert.Contains("System.InvalidOperationException", log.Message, StringComparison.Ordinal);
        Assert.Contains("caused by System.FormatException", log.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ThrownAsync), log.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", log.Message, StringComparison.Ordinal);
        Assert.Null(log.Exception);
    }

    [Fact]
    public async Task Answers_a_cancelled_call_as_cancelled()
    {
        var exception = await ThrownAsync(new OperationCanceledException(), new CallContext { Token = new CancellationToken(canceled: true) });

        Assert.Equal(StatusCode.Cancelled, exception.StatusCode);
        Assert.DoesNotContain(logger.Collector.GetSnapshot(), log => log.Level > LogLevel.Debug);
    }

    [Fact]
    public async Task Answers_a_call_past_its_deadline_as_such()
    {
        var context = new CallContext { Token = new CancellationToken(canceled: true), Until = clock.GetUtcNow().UtcDateTime };

        var exception = await ThrownAsync(new OperationCanceledException(), context);

        Assert.Equal(StatusCode.DeadlineExceeded, exception.StatusCode);
    }

    [Fact]
    public async Task Takes_a_cancellation_that_nobody_asked_for_as_a_bug()
    {
        var exception = await ThrownAsync(new OperationCanceledException(), new CallContext());

        Assert.Equal(StatusCode.Internal, exception.StatusCode);
    }

    private Task<RpcException> ThrownAsync(Exception exception, ServerCallContext context)
        => Assert.ThrowsAsync<RpcException>(() => new RefusalInterceptor(clock, logger).UnaryServerHandler<string, string>("", context, (_, _) => throw exception));
}
