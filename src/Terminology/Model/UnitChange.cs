namespace Terminology.Model;

/// <summary>One acknowledged change of a memory, as its index follows it.</summary>
/// <param name="Sequence">Number of the change; rises over all changes of a store.</param>
/// <param name="Id">The unit that changed.</param>
/// <param name="Unit">The unit as it is now; null if it was deleted.</param>
public readonly record struct UnitChange(long Sequence, Guid Id, TranslationUnit? Unit);
