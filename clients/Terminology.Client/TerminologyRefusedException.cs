using Grpc.Core;
using Terminology.V1;

namespace Terminology.Client;

/// <summary>The service answered and said no; its message is one sentence for a person.</summary>
public sealed class TerminologyRefusedException : Exception
{
    /// <summary>Reports a refusal.</summary>
    /// <param name="statusCode">See <see cref="StatusCode"/>.</param>
    /// <param name="reason">See <see cref="Reason"/>.</param>
    /// <param name="message">One sentence.</param>
    /// <param name="violations">See <see cref="Violations"/>.</param>
    /// <param name="retryAfter">See <see cref="RetryAfter"/>.</param>
    /// <param name="innerException">The call's failure.</param>
    public TerminologyRefusedException(
        StatusCode statusCode, string reason, string message, IReadOnlyList<Violation> violations, TimeSpan? retryAfter = null, Exception? innerException = null)
        : base(message, innerException)
    {
        StatusCode = statusCode;
        Reason = reason;
        Violations = violations;
        RetryAfter = retryAfter;
    }

    /// <summary>Why: the name of a <see cref="ErrorCode"/> as the contract writes it, without its prefix (<c>INVALID_TEXT</c>); empty if the service gave none.</summary>
    public string Reason { get; }

    /// <summary>The gRPC status.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>What is wrong with which field of the request (<c>units[3].content.source</c>), all of it, in the service's order; empty when no field is to blame.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>How long to wait before the same request may succeed; null if waiting does not help.</summary>
    public TimeSpan? RetryAfter { get; }
}
