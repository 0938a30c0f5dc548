namespace Terminology.Storage;

/// <summary>A memory seen from outside.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Units">Number of units.</param>
/// <param name="Languages">Language tags of its units, in ordinal order.</param>
/// <param name="Penalty">Points off every match of it, 0 to 99.</param>
/// <param name="Created">When it was created, to the millisecond.</param>
/// <param name="IndexLag">Number of acknowledged changes that its index does not show yet.</param>
public sealed record MemorySummary(string Name, long Units, IReadOnlyList<string> Languages, int Penalty, DateTimeOffset Created, long IndexLag);
