using Terminology.Indexing.Concordance;

namespace Terminology.Memories.Concordance;

/// <summary>Finds the page that a token asks for, the first without one.</summary>
internal sealed class PageFinder(SearchedViews views, int size, PageToken? token, CancellationToken cancellationToken)
{
    /// <summary>Finds the page of a pattern.</summary>
    public ConcordancePage Find(UnitPattern pattern)
    {
        using var search = views.Search(pattern, token?.After, cancellationToken);
        return Find(search, pattern);
    }

    /// <summary>Finds the page of a pattern that fits all that the pattern of an empty page does, and perhaps more.</summary>
    public ConcordancePage Widen(ConcordancePage empty, UnitPattern wider)
    {
        using var search = views.Search(wider, token?.After, cancellationToken);
        return search.Forms == empty.Forms ? empty : Find(search, wider);
    }

    private ConcordancePage Find(RunningSearch search, UnitPattern pattern)
    {
        var found = search.Take(size + 1);
        var (total, isExact) = token is null ? Count(search)
            : token.Snapshot == views.Hash ? (token.Total, token.TotalIsExact)
            : CountAnew(pattern);
        return new ConcordancePage([.. found.Take(size)], found.Count > size, total, isExact, search.Forms);
    }

    /// <summary>Something has changed since the page before: what was counted then is not true any more.</summary>
    private (long Count, bool IsExact) CountAnew(UnitPattern pattern)
    {
        using var search = views.Search(pattern, after: null, cancellationToken);
        return Count(search);
    }

    private static (long Count, bool IsExact) Count(RunningSearch search) => search.Count(ConcordanceSearch.CountedAtMost, ConcordanceSearch.VainlyLookedAt);
}
