using Terminology.Model;

namespace Terminology.Storage;

/// <summary>Some changes of a memory.</summary>
/// <param name="Changes">The changes, in the order of their numbers.</param>
/// <param name="UpTo">There are no other changes up to this number.</param>
internal sealed record ChangePage(IReadOnlyList<UnitChange> Changes, long UpTo);
