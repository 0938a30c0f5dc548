using Terminology.Formats;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Server.Hosting;

/// <summary>The memory that a new service starts with: the bilingual documents of the glossary.</summary>
internal sealed partial class SampleMemory(MemoryCatalog memories, ILogger<SampleMemory> logger)
{
    /// <summary>Its name.</summary>
    public const string Name = "sample";

    /// <summary>Creates and fills it; what is there already stays.</summary>
    public async Task FillAsync(string glossary, CancellationToken cancellationToken)
    {
        var documents = Path.Combine(glossary, "documents");
        var units = DocumentPairs.Read(documents, out var faults, cancellationToken);
        foreach (var fault in faults) LogFault(fault.ToString());
        if (units.Count == 0) return;

        Create();
        foreach (var chunk in units.Chunk(UnitRules.MaxUnitsPerRequest))
        {
            await memories.AddAsync(Name, [.. chunk.Select(content => new NewUnit(null, content))], cancellationToken);
        }

        LogFilled(Name, units.Count);
    }

    private void Create()
    {
        try
        {
            memories.Create(Name, penalty: 0);
        }
        catch (TerminologyException there) when (there.Code is ErrorCode.AlreadyExists)
        {
            // A first start that did not come to its end made it.
        }
    }

    [LoggerMessage(LogLevel.Warning, "A document is left out of the sample memory: {Fault}")]
    private partial void LogFault(string fault);

    [LoggerMessage(LogLevel.Information, "The new memory “{Memory}” holds the {Units} units of the glossary's documents.")]
    private partial void LogFilled(string memory, int units);
}
