using Grpc.Core;
using Terminology.Model;
using Terminology.Server.Refusals;
using Terminology.Server.Validation;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>A stream of look-ups: one answer a request, in order, one at a time. The next request is read when the answer before it has been taken: a slow reader holds up nobody but itself.</summary>
internal sealed class LookupStreamCall(LookupCall lookup, RequestValidation validation, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    /// <summary>Longest time without a request, or with an answer that is not taken, before the stream is ended.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(5);

    /// <summary>Answers until the caller is done.</summary>
    /// <exception cref="RpcException">UNAVAILABLE when the service stops, DEADLINE_EXCEEDED after <see cref="LongestIdle"/>.</exception>
    public async Task RunAsync(IAsyncStreamReader<Contract.LookupStreamRequest> requests, IServerStreamWriter<Contract.LookupStreamResponse> answers, CancellationToken cancellationToken)
    {
        using var idle = new CancellationTokenSource(LongestIdle, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping, idle.Token);
        try
        {
            while (await requests.MoveNext(end.Token))
            {
                var answer = Answer(requests.Current, end.Token);
                await answers.WriteAsync(answer, end.Token);
                idle.CancelAfter(LongestIdle);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && lifetime.ApplicationStopping.IsCancellationRequested)
        {
            throw RefusalStatus.From(ErrorCode.StoreUnavailable, [new Violation("", "The service is stopping; open the stream again in a moment.")]).ToRpcException();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && idle.IsCancellationRequested)
        {
            throw new RpcException(new Status(StatusCode.DeadlineExceeded, $"The stream stood still for {LongestIdle.TotalMinutes} minutes; open another one when there is more to look up."));
        }
    }

    private Contract.LookupStreamResponse Answer(Contract.LookupStreamRequest request, CancellationToken cancellationToken)
    {
        try
        {
            validation.Check(request);
            return new Contract.LookupStreamResponse { Id = request.Id, Lookup = Lookup(request.Lookup, cancellationToken) };
        }
        catch (TerminologyException refusal)
        {
            return new Contract.LookupStreamResponse { Id = Shortened(request.Id), Refusal = ToContract(refusal) };
        }
    }

    private Contract.LookupResponse Lookup(Contract.LookupRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return lookup.Answer(request, cancellationToken);
        }
        catch (TerminologyException refusal)
        {
            throw new TerminologyException(refusal.Code, [.. refusal.Violations.Select(violation => violation with { Field = $"lookup.{violation.Field}" })], refusal);
        }
    }

    private static Contract.Refusal ToContract(TerminologyException refusal)
    {
        var message = new Contract.Refusal { Reason = RefusalStatus.ReasonOf(refusal.Code), Message = refusal.Message };
        message.Violations.AddRange(refusal.Violations.Select(violation => new Contract.Violation { Field = violation.Field, Message = violation.Message }));
        return message;
    }

    // An id over its limit is one of the refusals; it comes back cut, for the caller to recognise.
    private static string Shortened(string id) => id.Length <= RequestLimits.MaxStreamIdLength ? id : id[..RequestLimits.MaxStreamIdLength];
}
