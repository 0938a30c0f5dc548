using Grpc.Core;
using Terminology.Memories.Pretranslation;
using Terminology.Model;
using Terminology.Server.Contracts;
using Terminology.Server.Validation;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>A stream of segments to translate from the memories.</summary>
internal sealed class PretranslateCall(MemoryCatalog memories, RequestValidation validation, StreamLife life, TimeProvider clock)
{
    /// <summary>Answers until the caller is done.</summary>
    /// <exception cref="RpcException">As in <see cref="StreamLife.RunAsync"/>.</exception>
    public Task RunAsync(IAsyncStreamReader<Contract.PretranslateRequest> requests, IServerStreamWriter<Contract.PretranslateResponse> answers, CancellationToken cancellationToken)
        => life.AnswerAsync(requests, answers, Answer, cancellationToken);

    private Contract.PretranslateResponse Answer(Contract.PretranslateRequest request, CancellationToken cancellationToken)
    {
        try
        {
            validation.Check(request);
            var query = request.ToLookup().ToQuery(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
            var minScore = request.MinScore == 0 ? Pretranslator.DefaultMinScore : request.MinScore;
            return Pretranslator.Translate(query, minScore, asked => memories.Lookup(asked, request.Memories, cancellationToken)).ToContract(request.Id);
        }
        catch (TerminologyException refusal)
        {
            return new Contract.PretranslateResponse { Id = request.Id.ShortenedId(), Refusal = refusal.ToContract() };
        }
    }
}
