using Terminology.Indexing;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>A memory to search.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Penalty">Points off every match of it, 0 to 99.</param>
/// <param name="Index">Its index.</param>
/// <param name="ReadUnits">Reads units from the system of record by id, in the order asked; null where there is none, or it is damaged.</param>
public sealed record SearchedMemory(string Name, int Penalty, MemoryIndex Index, Func<IReadOnlyList<Guid>, IReadOnlyList<TranslationUnit?>> ReadUnits)
{
    /// <summary>Place in the list of the caller, who prefers those in front; 0 for all if there is no list.</summary>
    public int Place { get; init; }
}
