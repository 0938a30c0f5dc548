extern alias server;

using Grpc.Core;
using Contract = server::Terminology.V1;

namespace Terminology.Server.Tests.Client;

/// <summary>A service whose answers a test chooses, to see what the client makes of failures that the real one has no reason for.</summary>
internal sealed class ScriptedService : Contract.MemoryService.MemoryServiceBase
{
    private int calls;

    /// <summary>Number of calls that arrived.</summary>
    public int Calls => calls;

    public Func<int, Contract.Memory> OnGetMemory { get; set; } = _ => new Contract.Memory { Name = "laws" };

    public Func<int, Contract.Memory> OnCreateMemory { get; set; } = _ => new Contract.Memory { Name = "laws" };

    public Func<Contract.AddUnitsRequest, Contract.AddUnitsResponse> OnAddUnits { get; set; } = _ => new Contract.AddUnitsResponse();

    public Func<Contract.LookupRequest, Contract.LookupStreamResponse> OnSegment { get; set; } = _ => new Contract.LookupStreamResponse();

    public override Task<Contract.GetMemoryResponse> GetMemory(Contract.GetMemoryRequest request, ServerCallContext context)
        => Task.FromResult(new Contract.GetMemoryResponse { Memory = OnGetMemory(Interlocked.Increment(ref calls)) });

    public override Task<Contract.CreateMemoryResponse> CreateMemory(Contract.CreateMemoryRequest request, ServerCallContext context)
        => Task.FromResult(new Contract.CreateMemoryResponse { Memory = OnCreateMemory(Interlocked.Increment(ref calls)) });

    public override Task<Contract.AddUnitsResponse> AddUnits(Contract.AddUnitsRequest request, ServerCallContext context)
    {
        Interlocked.Increment(ref calls);
        return Task.FromResult(OnAddUnits(request));
    }

    public override async Task<Contract.LookupResponse> Lookup(Contract.LookupRequest request, ServerCallContext context)
    {
        await Task.Delay(Timeout.Infinite, context.CancellationToken);
        return new Contract.LookupResponse();
    }

    public override async Task LookupStream(
        IAsyncStreamReader<Contract.LookupStreamRequest> requestStream, IServerStreamWriter<Contract.LookupStreamResponse> responseStream, ServerCallContext context)
    {
        await foreach (var request in requestStream.ReadAllAsync(context.CancellationToken))
        {
            var answer = OnSegment(request.Lookup);
            answer.Id = request.Id;
            await responseStream.WriteAsync(answer, context.CancellationToken);
        }
    }
}
