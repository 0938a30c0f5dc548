using Grpc.Core;
using Grpc.Core.Interceptors;

namespace Terminology.Server.Deadlines;

/// <summary>Ends a unary call that takes longer than the service gives one, whatever deadline its caller set. Streams end by other limits.</summary>
internal sealed class DeadlineInterceptor(TimeProvider clock) : Interceptor
{
    /// <summary>Longest time of a unary call.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        using var cap = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, cap.Token);
        try
        {
            return await continuation(request, new CappedCallContext(context, either.Token));
        }
        catch (OperationCanceledException) when (cap.IsCancellationRequested && !context.CancellationToken.IsCancellationRequested)
        {
            throw new RpcException(new Status(StatusCode.DeadlineExceeded, $"The call took longer than {Longest.TotalSeconds} seconds; ask for less at once."));
        }
    }
}
