using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Terminology.Model;
using Contract = Terminology.V1;
using Status = Google.Rpc.Status;

namespace Terminology.Server.Refusals;

/// <summary>Refusals as the contract shows them (errors.proto): a <c>google.rpc.Status</c> with its details.</summary>
internal static class RefusalStatus
{
    /// <summary>The domain of every <c>ErrorInfo</c> of this service.</summary>
    public const string Domain = "terminology";

    // Details travel in a trailer, base64 (4/3). gRPC for Java drops a call whose metadata is over 8 KiB, C++ and Python begin to at the
    // same size; .NET takes 64 KiB.
    private const int MaxViolationBytes = 5_000;

    /// <summary>The status of a refusal.</summary>
    public static Status From(TerminologyException refusal) => From(refusal.Code, refusal.Violations);

    /// <summary>The status of a refusal for one or several fields; the first one gives the message.</summary>
    /// <remarks>Violations that do not fit in a trailer are counted in the message and left out; a refusal of usual size holds all.</remarks>
    public static Status From(ErrorCode code, IReadOnlyList<Violation> violations)
    {
        var (reason, status, retry) = Mapped(code);
        var request = new BadRequest();
        var fields = 0;
        var bytes = 0;
        foreach (var violation in violations)
        {
            if (violation.Field.Length == 0) continue;
            fields++;
            var shown = new BadRequest.Types.FieldViolation { Field = violation.Field, Description = violation.Message };
            bytes += shown.CalculateSize() + 3;
            if (bytes <= MaxViolationBytes) request.FieldViolations.Add(shown);
        }

        var answer = new Status { Code = (int)status, Message = Message(violations, fields - request.FieldViolations.Count) };
        answer.Details.Add(Any.Pack(new ErrorInfo { Domain = Domain, Reason = Reasons.Of(reason) }));
        if (request.FieldViolations.Count > 0) answer.Details.Add(Any.Pack(request));
        if (retry is { } delay) answer.Details.Add(Any.Pack(new RetryInfo { RetryDelay = delay.ToDuration() }));
        return answer;
    }

    /// <summary>The reason of a code: its name in the contract without the prefix (<c>INVALID_TEXT</c>).</summary>
    public static string ReasonOf(ErrorCode code) => Reasons.Of(Mapped(code).Reason);

    private static (Contract.ErrorCode Reason, StatusCode Status, TimeSpan? Retry) Mapped(ErrorCode code) => code switch
    {
        ErrorCode.InvalidText => (Contract.ErrorCode.InvalidText, StatusCode.InvalidArgument, null),
        ErrorCode.InvalidLanguage => (Contract.ErrorCode.InvalidLanguage, StatusCode.InvalidArgument, null),
        ErrorCode.InvalidValue => (Contract.ErrorCode.InvalidValue, StatusCode.InvalidArgument, null),
        ErrorCode.TooLarge => (Contract.ErrorCode.TooLarge, StatusCode.InvalidArgument, null),
        ErrorCode.NotFound => (Contract.ErrorCode.NotFound, StatusCode.NotFound, null),
        ErrorCode.AlreadyExists => (Contract.ErrorCode.AlreadyExists, StatusCode.AlreadyExists, null),
        ErrorCode.FaultyFile => (Contract.ErrorCode.FaultyFile, StatusCode.FailedPrecondition, null),
        ErrorCode.Busy => (Contract.ErrorCode.Busy, StatusCode.ResourceExhausted, TimeSpan.FromSeconds(1)),
        ErrorCode.StoreUnavailable => (Contract.ErrorCode.StoreUnavailable, StatusCode.Unavailable, TimeSpan.FromSeconds(2)),
        ErrorCode.Damaged => (Contract.ErrorCode.Damaged, StatusCode.DataLoss, null),
    };

    private static string Message(IReadOnlyList<Violation> violations, int leftOut)
    {
        var others = violations.Count - 1;
        return (others, leftOut) switch
        {
            (0, _) => violations[0].Message,
            (_, 0) => $"{violations[0].Message} (And {others} more.)",
            _ => $"{violations[0].Message} (And {others} more, of which {leftOut} did not fit in the details.)",
        };
    }
}
