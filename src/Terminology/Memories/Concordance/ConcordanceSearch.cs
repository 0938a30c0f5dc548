using Terminology.Indexing.Concordance;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories.Concordance;

/// <summary>Finds the units that hold words on one side, wherever they stand. None is missed.</summary>
/// <remarks>
/// The order is total: the segment of the least weight first (the shortest), then the newest change, the id of the unit, the name of the memory. A page
/// begins behind the last unit of the page before, so units that come or go meanwhile neither repeat others nor hide them.
/// </remarks>
public static class ConcordanceSearch
{
    /// <summary>Where counting ends, unless it costs next to nothing.</summary>
    public const int CountedAtMost = 10_000;

    /// <summary>After how many segments that hold the words, but not so, counting ends too: some five milliseconds.</summary>
    public const int VainlyLookedAt = 50_000;

    /// <summary>How often a search begins again because units changed while it ran, before those units are left out.</summary>
    private const int Attempts = 3;

    /// <summary>Finds a page of units.</summary>
    /// <param name="query">What to find; the caller has checked its texts by <see cref="ConcordanceRules"/>.</param>
    /// <param name="memories">Where to look, those that <see cref="ConcordanceQuery.Memories"/> names.</param>
    /// <param name="cancellationToken">Checked at every segment looked at.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>: the page token is not one of this request, or a wildcard stands for too many words.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static ConcordanceAnswer Find(ConcordanceQuery query, IReadOnlyList<SearchedMemory> memories, CancellationToken cancellationToken)
    {
        var request = PageToken.HashOf(Parts(query));
        var token = query.PageToken.Length == 0 ? null : PageToken.Parse(query.PageToken, request);
        for (var attempt = 1; ; attempt++)
        {
            using var views = new SearchedViews(memories);
            var pattern = PatternReader.Read(query, token is { AccentsAdded: true });
            var finder = new PageFinder(views, query.PageSize, token, cancellationToken);
            var page = finder.Find(pattern);
            var accentsAdded = token is { AccentsAdded: true };
            if (token is null && page.Total == 0 && !query.Inflected && pattern.Text.Words.Any(word => word.GainsByAccents))
            {
                pattern = PatternReader.Read(query, accentsAdded: true);
                page = finder.Widen(page, pattern);
                accentsAdded = page.Total > 0;
            }

            var units = Complete(query, pattern, page);
            if (attempt < Attempts && units.Contains(null)) continue;

            var next = page.HasMore ? new PageToken(request, views.Hash, page.Total, page.TotalIsExact, accentsAdded, page.Units[^1].Place).ToString() : "";
            return new ConcordanceAnswer([.. units.OfType<ConcordanceUnit>()], page.Total, page.TotalIsExact, accentsAdded, next, views.Snapshot);
        }
    }

    /// <summary>All that decides which units are found; a page token is good for no other request.</summary>
    private static IEnumerable<string> Parts(ConcordanceQuery query) =>
    [
        query.Language.Value, query.OtherLanguage?.Value ?? "", query.Text, query.Mode.ToString(), query.Inflected ? "inflected" : "", query.OtherText,
        .. query.Without, "in", .. query.Memories.Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the units from the system of record, in order; null for one that has changed since it was indexed or cannot be read.</summary>
    private static ConcordanceUnit?[] Complete(ConcordanceQuery query, UnitPattern pattern, ConcordancePage page)
    {
        var units = new ConcordanceUnit?[page.Units.Count];
        foreach (var group in page.Units.Select((found, i) => (Found: found, Place: i)).GroupBy(found => found.Found.Memory))
        {
            var asked = group.ToList();
            var read = group.Key.ReadUnits(asked.ConvertAll(found => found.Found.Place.Id));
            for (var i = 0; i < asked.Count; i++)
            {
                if (read[i] is { } unit && unit.Sequence == asked[i].Found.Unit.Sequence) units[asked[i].Place] = Show(query, pattern, group.Key.Name, unit);
            }
        }

        return units;
    }

    private static ConcordanceUnit Show(ConcordanceQuery query, UnitPattern pattern, string memory, TranslationUnit unit)
    {
        var shown = new ConcordanceUnit(memory, unit, Reverse: !unit.Content.SourceLanguage.SameLanguage(query.Language), [], []);
        return shown with
        {
            Highlights = pattern.Text.Find(TokenizedSegment.Of(new Segment(shown.Source), shown.SourceLanguage)),
            TargetHighlights = pattern.Other(shown.TargetLanguage.Primary)?.Find(TokenizedSegment.Of(new Segment(shown.Target), shown.TargetLanguage)) ?? [],
        };
    }
}
