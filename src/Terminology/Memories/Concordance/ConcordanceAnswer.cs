namespace Terminology.Memories.Concordance;

/// <summary>A page of the units that hold the words.</summary>
/// <param name="Units">The shortest segment of the side searched first, then the newest change, then the id.</param>
/// <param name="Total">Number of units on all pages; at least so many if <paramref name="TotalIsExact"/> is false.</param>
/// <param name="TotalIsExact">False if counting was ended at <see cref="ConcordanceSearch.CountedAtMost"/> units or after <see cref="ConcordanceSearch.VainlyLookedAt"/> segments.</param>
/// <param name="AccentsAdded">True if nothing has the words with the accents typed, so that words typed without any also fit those with them.</param>
/// <param name="NextPageToken">Asks for the next page; empty if there is none.</param>
/// <param name="Snapshot">Number of the newest change of the store that the answer shows.</param>
public sealed record ConcordanceAnswer(
    IReadOnlyList<ConcordanceUnit> Units, long Total, bool TotalIsExact, bool AccentsAdded, string NextPageToken, long Snapshot);
