using System.Globalization;
using Google.Rpc;
using Grpc.Core;
using Terminology.V1;

namespace Terminology.Client;

/// <summary>Turns the failure of a call into the exception that says what it means.</summary>
internal static class CallFailure
{
    /// <summary>Returns the exception to throw; for a fault of the service (INTERNAL, UNKNOWN) an <see cref="RpcException"/> like the one given.</summary>
    public static Exception Meaning(RpcException failure, TerminologyClientOptions options, CancellationToken cancellationToken)
    {
        if (failure.StatusCode == StatusCode.Cancelled && cancellationToken.IsCancellationRequested)
            return new OperationCanceledException(failure.Status.Detail, failure, cancellationToken);

        if (failure.GetRpcStatus() is { } status && status.GetDetail<ErrorInfo>() is { } info)
            return Refusal(failure, status, info);

        if (failure.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded || failure.Status.DebugException is HttpRequestException)
            return new TerminologyUnavailableException(options.Address, Unavailable(failure, options), failure);

        return failure.StatusCode is StatusCode.Internal or StatusCode.Unknown or StatusCode.Cancelled
            ? new RpcException(failure.Status, failure.Trailers)
            : new TerminologyRefusedException(failure.StatusCode, "", failure.Status.Detail, [], innerException: failure);
    }

    private static TerminologyRefusedException Refusal(RpcException failure, Google.Rpc.Status status, ErrorInfo info)
    {
        var violations = status.GetDetail<BadRequest>()?.FieldViolations
            .Select(violation => new Violation { Field = violation.Field, Message = violation.Description })
            .ToArray() ?? [];
        var retryAfter = status.GetDetail<RetryInfo>()?.RetryDelay?.ToTimeSpan();

        return new TerminologyRefusedException(failure.StatusCode, info.Reason, status.Message, violations, retryAfter, failure);
    }

    private static string Unavailable(RpcException failure, TerminologyClientOptions options)
    {
        var address = options.Address.GetLeftPart(UriPartial.Authority);
        if (failure.StatusCode == StatusCode.DeadlineExceeded)
        {
            var seconds = options.Timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
            return $"The terminology service at {address} did not answer within {seconds} s.";
        }

        return (failure.Status.DebugException as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => $"The terminology service at {address} cannot be reached: no machine of that name is known.",
            HttpRequestError.HttpProtocolError or HttpRequestError.InvalidResponse or HttpRequestError.VersionNegotiationError
                => $"What answers at {address} does not speak gRPC; give the address that the service prints after “grpc”.",
            HttpRequestError.SecureConnectionError => $"The terminology service at {address} cannot be reached: no secure connection came about.",
            _ => $"The terminology service at {address} cannot be reached; is it running?",
        };
    }
}
