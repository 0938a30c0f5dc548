using Grpc.Core;

namespace Terminology.Server.Refusals;

/// <summary>Reads what a caller sends. A caller who goes away is a cancelled call: the reading breaks before the token of the call says so.</summary>
internal sealed class CallerReader<T>(IAsyncStreamReader<T> stream) : IAsyncStreamReader<T>
{
    /// <inheritdoc/>
    public T Current => stream.Current;

    /// <inheritdoc/>
    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        try
        {
            return await stream.MoveNext(cancellationToken);
        }
        catch (IOException)
        {
            throw new RpcException(CallerWriter<T>.Gone);
        }
    }
}
