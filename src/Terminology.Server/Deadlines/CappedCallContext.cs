using Grpc.Core;

namespace Terminology.Server.Deadlines;

/// <summary>A call with a cancellation token of its own; all else is the call's.</summary>
internal sealed class CappedCallContext : ServerCallContext
{
    // Where Grpc.AspNetCore looks for the HTTP context of a call context that is not its own (ServerCallContextExtensions.GetHttpContext).
    private const string HttpContextKey = "__HttpContext";

    private readonly ServerCallContext call;
    private readonly CancellationToken token;

    /// <summary>A call that <paramref name="token"/> cancels.</summary>
    public CappedCallContext(ServerCallContext call, CancellationToken token)
    {
        (this.call, this.token) = (call, token);
        if (!call.UserState.ContainsKey(HttpContextKey)) call.UserState[HttpContextKey] = call.GetHttpContext();
    }

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
