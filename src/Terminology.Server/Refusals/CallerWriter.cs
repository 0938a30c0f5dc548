using Grpc.Core;

namespace Terminology.Server.Refusals;

/// <summary>Writes answers to a caller. A caller who goes away is a cancelled call: the writing breaks before the token of the call says so.</summary>
internal sealed class CallerWriter<T>(IServerStreamWriter<T> stream) : IServerStreamWriter<T>
{
    /// <summary>How a call ends whose caller went away.</summary>
    public static readonly Status Gone = new(StatusCode.Cancelled, "The caller went away.");

    /// <inheritdoc/>
    public WriteOptions? WriteOptions { get => stream.WriteOptions; set => stream.WriteOptions = value; }

    /// <inheritdoc/>
    public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

    /// <inheritdoc/>
    public async Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(message, cancellationToken);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            throw new RpcException(Gone);
        }
    }
}
