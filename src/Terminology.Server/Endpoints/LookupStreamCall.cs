using Grpc.Core;
using Terminology.Model;
using Terminology.Server.Contracts;
using Terminology.Server.Refusals;
using Terminology.Server.Validation;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>A stream of look-ups.</summary>
internal sealed class LookupStreamCall(LookupCall lookup, RequestValidation validation, StreamLife life)
{
    /// <summary>Answers until the caller is done.</summary>
    /// <exception cref="RpcException">As in <see cref="StreamLife.RunAsync"/>.</exception>
    public Task RunAsync(IAsyncStreamReader<Contract.LookupStreamRequest> requests, IServerStreamWriter<Contract.LookupStreamResponse> answers, CancellationToken cancellationToken)
        => life.AnswerAsync(requests, answers, Answer, cancellationToken);

    private Contract.LookupStreamResponse Answer(Contract.LookupStreamRequest request, CancellationToken cancellationToken)
    {
        try
        {
            validation.Check(request);
            return new Contract.LookupStreamResponse { Id = request.Id, Lookup = RefusalPath.Within("lookup", () => lookup.Answer(request.Lookup, cancellationToken)) };
        }
        catch (TerminologyException refusal)
        {
            return new Contract.LookupStreamResponse { Id = request.Id.ShortenedId(), Refusal = refusal.ToContract() };
        }
    }
}
