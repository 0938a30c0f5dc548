using Grpc.Core;
using Terminology.Model;
using Terminology.Server.Refusals;

namespace Terminology.Server.Endpoints;

/// <summary>How long a stream may live: until its caller is done or goes away, the service stops, or nothing has moved for a while.</summary>
internal sealed class StreamLife(IHostApplicationLifetime lifetime, TimeProvider clock)
{
    /// <summary>Longest time without a request, or with an answer that is not taken, before the stream is ended.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(5);

    /// <summary>Runs the work of a stream.</summary>
    /// <param name="work">The work; it is given what to call whenever something has moved, and what ends it.</param>
    /// <param name="cancellationToken">That of the call.</param>
    /// <exception cref="RpcException">UNAVAILABLE when the service stops, DEADLINE_EXCEEDED after <see cref="LongestIdle"/>.</exception>
    public async Task RunAsync(Func<Action, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using var idle = new CancellationTokenSource(LongestIdle, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping, idle.Token);
        try
        {
            await work(() => idle.CancelAfter(LongestIdle), end.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && lifetime.ApplicationStopping.IsCancellationRequested)
        {
            throw RefusalStatus.From(ErrorCode.StoreUnavailable, [new Violation("", "The service is stopping; open the stream again in a moment.")]).ToRpcException();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && idle.IsCancellationRequested)
        {
            throw new RpcException(new Status(StatusCode.DeadlineExceeded, $"The stream stood still for {LongestIdle.TotalMinutes} minutes; open another one when there is more to look up."));
        }
    }

    /// <summary>Gives one answer a request, in order, one at a time. The next request is read when the answer before it has been taken: a slow reader holds up nobody but itself.</summary>
    /// <exception cref="RpcException">As in <see cref="RunAsync"/>.</exception>
    public Task AnswerAsync<TRequest, TAnswer>(
        IAsyncStreamReader<TRequest> requests, IServerStreamWriter<TAnswer> answers, Func<TRequest, CancellationToken, TAnswer> answer, CancellationToken cancellationToken)
        => RunAsync(
            async (moved, end) =>
            {
                while (await requests.MoveNext(end))
                {
                    await answers.WriteAsync(answer(requests.Current, end), end);
                    moved();
                }
            },
            cancellationToken);
}
