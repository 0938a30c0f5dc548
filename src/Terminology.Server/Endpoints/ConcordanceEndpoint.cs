using Grpc.Core;
using Terminology.Model;
using Terminology.Server.Contracts;
using Terminology.Server.Validation;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>The concordance over gRPC and JSON.</summary>
internal sealed class ConcordanceEndpoint(MemoryCatalog memories) : Contract.ConcordanceService.ConcordanceServiceBase
{
    /// <inheritdoc/>
    public override Task<Contract.SearchUnitsResponse> SearchUnits(Contract.SearchUnitsRequest request, ServerCallContext context)
    {
        var response = memories.SearchUnits(request.ToQuery(), context.CancellationToken).ToContract();
        return response.CalculateSize() <= RequestLimits.MaxAnswerBytes
            ? Task.FromResult(response)
            : throw new TerminologyException(ErrorCode.TooLarge, "page_size", $"The units take more than the {RequestLimits.MaxAnswerBytes} bytes of an answer; expected fewer than {response.Units.Count} to be asked for.");
    }
}
