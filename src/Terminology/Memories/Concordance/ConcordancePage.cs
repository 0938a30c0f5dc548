namespace Terminology.Memories.Concordance;

/// <summary>The units of a page, before they have been read from the system of record.</summary>
/// <param name="Units">In their order.</param>
/// <param name="HasMore">Whether there is another page.</param>
/// <param name="Total">Number of units on all pages.</param>
/// <param name="TotalIsExact">False if there are at least so many.</param>
/// <param name="Forms">Number of forms that the words fit.</param>
internal sealed record ConcordancePage(IReadOnlyList<FoundUnit> Units, bool HasMore, long Total, bool TotalIsExact, long Forms);
