using Grpc.Core;

namespace Terminology.Client;

/// <summary>Sends the requests of a stream while its answers are read.</summary>
internal static class RequestPump
{
    /// <summary>Sends all requests and closes the stream. Fails only if the requests do: a connection that breaks is seen by the reader of the answers.</summary>
    public static async Task SendAsync<T>(IAsyncEnumerable<T> requests, IClientStreamWriter<T> stream, CancellationToken stop)
    {
        // Requests that are all there at once must not keep the reader of the answers from starting.
        await Task.Yield();
        try
        {
            await foreach (var request in requests.WithCancellation(stop))
            {
                if (!await TryAsync(stream.WriteAsync(request, stop))) return;
            }

            await TryAsync(stream.CompleteAsync());
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private static async Task<bool> TryAsync(Task sending)
    {
        try
        {
            await sending;
            return true;
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException or OperationCanceledException)
        {
            return false;
        }
    }
}
