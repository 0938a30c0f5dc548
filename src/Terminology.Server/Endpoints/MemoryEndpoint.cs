using Grpc.Core;
using Terminology.Server.Contracts;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>The memories over gRPC and JSON.</summary>
internal sealed class MemoryEndpoint(MemoryCatalog memories, LookupCall lookup, LookupStreamCall stream) : Contract.MemoryService.MemoryServiceBase
{
    /// <inheritdoc/>
    public override Task<Contract.CreateMemoryResponse> CreateMemory(Contract.CreateMemoryRequest request, ServerCallContext context)
        => Task.FromResult(new Contract.CreateMemoryResponse { Memory = memories.Create(request.Memory, request.Penalty).ToContract() });

    /// <inheritdoc/>
    public override Task<Contract.ListMemoriesResponse> ListMemories(Contract.ListMemoriesRequest request, ServerCallContext context)
    {
        var response = new Contract.ListMemoriesResponse();
        response.Memories.AddRange(memories.List().Select(UnitMessages.ToContract));
        return Task.FromResult(response);
    }

    /// <inheritdoc/>
    public override Task<Contract.GetMemoryResponse> GetMemory(Contract.GetMemoryRequest request, ServerCallContext context)
        => Task.FromResult(new Contract.GetMemoryResponse { Memory = memories.Get(request.Memory).ToContract() });

    /// <inheritdoc/>
    public override Task<Contract.DeleteMemoryResponse> DeleteMemory(Contract.DeleteMemoryRequest request, ServerCallContext context)
        => Task.FromResult(new Contract.DeleteMemoryResponse { Units = memories.Delete(request.Memory) });

    /// <inheritdoc/>
    public override async Task<Contract.AddUnitsResponse> AddUnits(Contract.AddUnitsRequest request, ServerCallContext context)
    {
        var added = await memories.AddAsync(request.Memory, [.. request.Units.Select(UnitMessages.ToModel)], context.CancellationToken);
        var response = new Contract.AddUnitsResponse { Created = added.Count(unit => unit.Created) };
        response.Units.AddRange(added.Select(UnitMessages.ToContract));
        return response;
    }

    /// <inheritdoc/>
    public override async Task<Contract.UpdateUnitResponse> UpdateUnit(Contract.UpdateUnitRequest request, ServerCallContext context)
    {
        await memories.UpdateAsync(request.Memory, Guid.ParseExact(request.Unit, "D"), request.Content.ToModel(), context.CancellationToken);
        return new Contract.UpdateUnitResponse();
    }

    /// <inheritdoc/>
    public override async Task<Contract.DeleteUnitsResponse> DeleteUnits(Contract.DeleteUnitsRequest request, ServerCallContext context)
    {
        var units = request.Units.Select(unit => Guid.ParseExact(unit, "D")).ToList();
        return new Contract.DeleteUnitsResponse { Deleted = await memories.DeleteUnitsAsync(request.Memory, units, context.CancellationToken) };
    }

    /// <inheritdoc/>
    public override Task<Contract.LookupResponse> Lookup(Contract.LookupRequest request, ServerCallContext context)
        => Task.FromResult(lookup.Answer(request, context.CancellationToken));

    /// <inheritdoc/>
    public override Task LookupStream(
        IAsyncStreamReader<Contract.LookupStreamRequest> requestStream, IServerStreamWriter<Contract.LookupStreamResponse> responseStream, ServerCallContext context)
        => stream.RunAsync(requestStream, responseStream, context.CancellationToken);
}
