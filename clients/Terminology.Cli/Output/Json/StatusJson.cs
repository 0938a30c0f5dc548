using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>How the service does.</summary>
internal sealed record StatusJson(string Version, GlossaryStatusJson Glossary, IReadOnlyList<MemoryStatusJson> Memories, bool Healthy)
{
    public static StatusJson Of(GetStatusResponse status) => new(
        status.Version,
        new GlossaryStatusJson(status.Glossary.Concepts, status.Glossary.Hash),
        [.. status.Memories.Select(memory => new MemoryStatusJson(memory.Name, memory.Units, memory.IndexLag))],
        status.Healthy);
}

/// <summary>How the glossary does.</summary>
internal sealed record GlossaryStatusJson(int Concepts, string Hash);

/// <summary>How a memory does.</summary>
internal sealed record MemoryStatusJson(string Name, long Units, long IndexLag);
