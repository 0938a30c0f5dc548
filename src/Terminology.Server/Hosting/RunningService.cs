namespace Terminology.Server.Hosting;

/// <summary>A service that answers. Disposing it stops it.</summary>
/// <param name="App">The host.</param>
/// <param name="Web">Address for JSON, gRPC-Web and <c>/healthz</c>, without a slash at its end.</param>
/// <param name="Grpc">Address for gRPC, without a slash at its end.</param>
internal sealed record RunningService(WebApplication App, string Web, string Grpc) : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await App.StopAsync(CancellationToken.None);
        await App.DisposeAsync();
    }
}
