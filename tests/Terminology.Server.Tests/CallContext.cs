using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Terminology.Server.Tests;

/// <summary>A call without a network, for what stands in front of the endpoints.</summary>
internal sealed class CallContext : ServerCallContext
{
    /// <summary>Cancels the call.</summary>
    public CancellationToken Token { get; init; }

    /// <summary>Its deadline, UTC.</summary>
    public DateTime Until { get; init; } = DateTime.MaxValue;

    protected override IDictionary<object, object> UserStateCore { get; } = new Dictionary<object, object> { ["__HttpContext"] = new DefaultHttpContext() };

    protected override string MethodCore => "/terminology.v1.Test/Call";

    protected override string HostCore => "";

    protected override string PeerCore => "";

    protected override DateTime DeadlineCore => Until;

    protected override Metadata RequestHeadersCore { get; } = [];

    protected override CancellationToken CancellationTokenCore => Token;

    protected override Metadata ResponseTrailersCore { get; } = [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore { get; } = new(null, []);

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) => throw new NotSupportedException();

    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Task.CompletedTask;
}
