using Terminology.Model;
using Terminology.Server.Contracts;
using Terminology.Server.Validation;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>One look-up, alone or in a stream.</summary>
internal sealed class LookupCall(MemoryCatalog memories, TimeProvider clock)
{
    /// <summary>Answers a request that has been checked.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.NotFound"/>: no such memory; <see cref="ErrorCode.TooLarge"/>: the matches do not fit in an answer.</exception>
    public Contract.LookupResponse Answer(Contract.LookupRequest request, CancellationToken cancellationToken)
    {
        var response = memories.Lookup(request.ToQuery(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)), request.Memories, cancellationToken).ToContract();
        return response.CalculateSize() <= RequestLimits.MaxAnswerBytes
            ? response
            : throw new TerminologyException(ErrorCode.TooLarge, "max_matches", $"The matches take more than the {RequestLimits.MaxAnswerBytes} bytes of an answer; expected fewer than {response.Matches.Count} to be asked for.");
    }
}
