using Google.Rpc;
using Grpc.Core;

namespace Terminology.Server.Tests;

/// <summary>A refusal as a client sees it.</summary>
internal sealed record Refused(StatusCode Code, string Message, string Reason, IReadOnlyList<(string Field, string Description)> Violations)
{
    /// <summary>The refusal that a call meets.</summary>
    public static async Task<Refused> ByAsync(Func<Task> call)
    {
        var exception = await Assert.ThrowsAsync<RpcException>(call);
        var status = exception.GetRpcStatus();
        Assert.NotNull(status);
        Assert.Equal((int)exception.StatusCode, status.Code);
        var info = status.GetDetail<ErrorInfo>();
        Assert.Equal("terminology", info.Domain);
        return new Refused(exception.StatusCode, exception.Status.Detail, info.Reason, [.. status.GetDetail<BadRequest>()?.FieldViolations.Select(violation => (violation.Field, violation.Description)) ?? []]);
    }

    /// <summary>The fields to blame, in their order.</summary>
    public IEnumerable<string> Fields => Violations.Select(violation => violation.Field);
}
