using Terminology.Indexing.Concordance;

namespace Terminology.Memories.Concordance;

/// <summary>The units of a page, before they have been read from the system of record.</summary>
/// <param name="Units">In their order.</param>
/// <param name="HasMore">Whether there is another page.</param>
/// <param name="Total">Number of units on all pages.</param>
/// <param name="TotalIsExact">False if there are at least so many.</param>
internal sealed record ConcordancePage(IReadOnlyList<FoundUnit> Units, bool HasMore, long Total, bool TotalIsExact)
{
    /// <summary>Finds the page that a token asks for, the first without one.</summary>
    public static ConcordancePage Find(SearchedViews views, UnitPattern pattern, int size, PageToken? token, CancellationToken cancellationToken)
    {
        using var search = views.Search(pattern, token?.After, cancellationToken);
        var found = search.Take(size + 1);
        var (total, isExact) = token is null ? search.Count(ConcordanceSearch.CountedAtMost, ConcordanceSearch.VainlyLookedAt)
            : token.Snapshot == views.Hash ? (token.Total, token.TotalIsExact)
            : CountAll(views, pattern, cancellationToken);
        return new ConcordancePage([.. found.Take(size)], found.Count > size, total, isExact);
    }

    /// <summary>Something has changed since the page before: what was counted then is not true any more.</summary>
    private static (long Count, bool IsExact) CountAll(SearchedViews views, UnitPattern pattern, CancellationToken cancellationToken)
    {
        using var search = views.Search(pattern, after: null, cancellationToken);
        return search.Count(ConcordanceSearch.CountedAtMost, ConcordanceSearch.VainlyLookedAt);
    }
}
