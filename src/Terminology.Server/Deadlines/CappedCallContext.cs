using Grpc.Core;

namespace Terminology.Server.Deadlines;

/// <summary>A call with a cancellation token of its own; all else is the call's.</summary>
internal sealed class CappedCallContext(ServerCallContext call, CancellationToken token) : ServerCallContext
{
    /// <inheritdoc/>
    protected override string MethodCore => call.Method;

    /// <inheritdoc/>
    protected override string HostCore => call.Host;

    /// <inheritdoc/>
    protected override string PeerCore => call.Peer;

    /// <inheritdoc/>
    protected override DateTime DeadlineCore => call.Deadline;

    /// <inheritdoc/>
    protected override Metadata RequestHeadersCore => call.RequestHeaders;

    /// <inheritdoc/>
    protected override CancellationToken CancellationTokenCore => token;

    /// <inheritdoc/>
    protected override Metadata ResponseTrailersCore => call.ResponseTrailers;

    /// <inheritdoc/>
    protected override Status StatusCore { get => call.Status; set => call.Status = value; }

    /// <inheritdoc/>
    protected override WriteOptions? WriteOptionsCore { get => call.WriteOptions; set => call.WriteOptions = value; }

    /// <inheritdoc/>
    protected override AuthContext AuthContextCore => call.AuthContext;

    /// <inheritdoc/>
    protected override IDictionary<object, object> UserStateCore => call.UserState;

    /// <inheritdoc/>
    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) => call.CreatePropagationToken(options);

    /// <inheritdoc/>
    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => call.WriteResponseHeadersAsync(responseHeaders);
}
