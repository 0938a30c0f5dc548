namespace Terminology.Tests.Formats.Units;

/// <summary>Tests that measure memory run alone: the heap is everybody's.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryMeasured
{
    public const string Name = "memory is measured";
}
