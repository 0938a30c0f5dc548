using Grpc.Core;
using Grpc.Core.Interceptors;
using Terminology.Model;
using Status = Google.Rpc.Status;

namespace Terminology.Server.Refusals;

/// <summary>Turns what an endpoint throws into the status that the contract promises. Outermost of the interceptors.</summary>
internal sealed partial class RefusalInterceptor(TimeProvider clock, ILogger<RefusalInterceptor> logger) : Interceptor
{
    /// <summary>All that a caller learns of a bug.</summary>
    public const string BugMessage = "The service failed through a fault of its own; its log says where.";

    /// <inheritdoc/>
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        var start = clock.GetTimestamp();
        var status = StatusCode.OK;
        try
        {
            return await continuation(request, context);
        }
        catch (Exception exception)
        {
            var translated = exception as RpcException ?? Translated(exception, context);
            status = translated.StatusCode;
            throw translated;
        }
        finally
        {
            LogCall(context.Method, status, clock.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    /// <inheritdoc/>
    public override async Task DuplexStreamingServerHandler<TRequest, TResponse>(
        IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            await continuation(new CallerReader<TRequest>(requestStream), new CallerWriter<TResponse>(responseStream), context);
        }
        catch (Exception exception) when (exception is not RpcException)
        {
            throw Translated(exception, context);
        }
    }

    private RpcException Translated(Exception exception, ServerCallContext context)
    {
        if (exception is OperationCanceledException && context.CancellationToken.IsCancellationRequested)
        {
            return clock.GetUtcNow().UtcDateTime >= context.Deadline
                ? new RpcException(new(StatusCode.DeadlineExceeded, "The deadline of the call passed."))
                : new RpcException(new(StatusCode.Cancelled, "The caller cancelled the call."));
        }

        if (exception is TerminologyException refusal)
        {
            if (refusal.Code is ErrorCode.Damaged) LogDamaged(context.Method);
            return RefusalStatus.From(refusal).ToRpcException();
        }

        LogBug(context.Method, BugReport.Of(exception));
        return new Status { Code = (int)StatusCode.Internal, Message = BugMessage }.ToRpcException();
    }

    [LoggerMessage(LogLevel.Debug, "{Method} ended {Status} after {Milliseconds:0.0} ms.")]
    private partial void LogCall(string method, StatusCode status, double milliseconds);

    [LoggerMessage(LogLevel.Error, "{Method} failed through a bug: {Report}")]
    private partial void LogBug(string method, string report);

    [LoggerMessage(LogLevel.Error, "{Method} met a stored row that does not match its checksum.")]
    private partial void LogDamaged(string method);
}
