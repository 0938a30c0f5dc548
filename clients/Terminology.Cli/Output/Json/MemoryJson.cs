using Terminology.V1;

namespace Terminology.Cli.Output.Json;

/// <summary>All memories.</summary>
internal sealed record MemoryListJson(IReadOnlyList<MemoryJson> Memories)
{
    public static MemoryListJson Of(IEnumerable<Memory> memories) => new([.. memories.Select(MemoryJson.Of)]);
}

/// <summary>A memory in a list.</summary>
internal sealed record MemoryJson(string Name, long Units, IReadOnlyList<string> Languages)
{
    public static MemoryJson Of(Memory memory) => new(memory.Name, memory.Units, memory.Languages);
}

/// <summary>One memory.</summary>
internal sealed record MemoryDetailsJson(string Name, long Units, IReadOnlyList<string> Languages, int Penalty, DateTimeOffset? CreateTime)
{
    public static MemoryDetailsJson Of(Memory memory)
        => new(memory.Name, memory.Units, memory.Languages, memory.Penalty, memory.CreateTime?.ToDateTimeOffset());
}

/// <summary>A memory that is gone, and how many units with it.</summary>
internal sealed record DeletedMemoryJson(string Name, long Units);

/// <summary>What became of a unit that was added.</summary>
internal sealed record AddedUnitJson(string Unit, bool Created);
