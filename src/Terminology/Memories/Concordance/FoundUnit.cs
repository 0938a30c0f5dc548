using Terminology.Indexing;

namespace Terminology.Memories.Concordance;

/// <summary>A unit that holds the words, before it has been read from the system of record.</summary>
internal sealed record FoundUnit(UnitPlace Place, SearchedMemory Memory, IndexedUnit Unit);
