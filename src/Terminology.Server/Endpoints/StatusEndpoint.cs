using System.Reflection;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Terminology.Glossaries;
using Terminology.Model;
using Terminology.Storage;
using Contract = Terminology.V1;

namespace Terminology.Server.Endpoints;

/// <summary>How the service does, over gRPC and JSON.</summary>
internal sealed class StatusEndpoint(LiveGlossary glossary, MemoryCatalog memories) : Contract.StatusService.StatusServiceBase
{
    private const int MaxFaults = 100;

    private static readonly string Version = typeof(StatusEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <inheritdoc/>
    public override Task<Contract.GetStatusResponse> GetStatus(Contract.GetStatusRequest request, ServerCallContext context)
    {
        var faults = glossary.RefusedFaults;
        var response = new Contract.GetStatusResponse { Version = Version, Glossary = GlossaryStatus(glossary.Current, faults) };
        response.Memories.AddRange(memories.List().Select(memory => new Contract.MemoryStatus { Name = memory.Name, Units = memory.Units, IndexLag = memory.IndexLag }));
        response.Healthy = faults.Count == 0 && memories.Healthy;
        return Task.FromResult(response);
    }

    private static Contract.GlossaryStatus GlossaryStatus(GlossarySnapshot snapshot, IReadOnlyList<Fault> faults)
    {
        var message = new Contract.GlossaryStatus
        {
            Concepts = snapshot.Glossary.Concepts.Count,
            Hash = snapshot.Glossary.Hash,
            LoadTime = snapshot.Loaded.ToTimestamp(),
            FaultCount = faults.Count,
        };
        message.Faults.AddRange(faults.Take(MaxFaults).Select(fault => new Contract.GlossaryFault { Path = fault.Path, Line = fault.Line, Column = fault.Column, Message = fault.Message }));
        return message;
    }
}
