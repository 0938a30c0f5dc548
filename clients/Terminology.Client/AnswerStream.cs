using System.Runtime.CompilerServices;
using Grpc.Core;

namespace Terminology.Client;

/// <summary>Reads the answers of a stream while its requests are sent.</summary>
internal static class AnswerStream
{
    /// <summary>Opens a stream and returns its answers.</summary>
    /// <param name="open">Opens it.</param>
    /// <param name="requests">What to send.</param>
    /// <param name="options">Whose address failures name.</param>
    /// <param name="cancellationToken">Gives up the stream.</param>
    public static async IAsyncEnumerable<TAnswer> ReadAsync<TRequest, TAnswer>(
        Func<CallOptions, AsyncDuplexStreamingCall<TRequest, TAnswer>> open,
        IAsyncEnumerable<TRequest> requests,
        TerminologyClientOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var call = open(new CallOptions(cancellationToken: stop.Token));
        var sending = RequestPump.SendAsync(requests, call.RequestStream, stop.Token);
        // Nobody will answer requests that cannot be made.
        _ = sending.ContinueWith(
            _ => stop.Cancel(),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        try
        {
            while (await MoveNextAsync(call.ResponseStream, sending, options, cancellationToken)) yield return call.ResponseStream.Current;
            await sending;
        }
        finally
        {
            await stop.CancelAsync();
            await sending.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private static async Task<bool> MoveNextAsync<TAnswer>(
        IAsyncStreamReader<TAnswer> answers, Task sending, TerminologyClientOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await answers.MoveNext(cancellationToken);
        }
        catch (RpcException) when (sending.IsFaulted)
        {
            // Requests that cannot be made end the stream; what went wrong with them is the reason, not the end.
            await sending;
            throw;
        }
        catch (RpcException failure)
        {
            throw CallFailure.Meaning(failure, options, cancellationToken);
        }
    }
}
