using Terminology.Indexing;
using Terminology.Matching;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories;

/// <summary>Finds the units nearest to a segment. No unit at or above the threshold is missed.</summary>
/// <remarks>
/// Order: score, basis points, not ambiguous before ambiguous, status (machine translation last), exactly the variant asked for, newest change, id of the
/// unit, name of the memory. The order is total: the answer is the same on every machine.
/// </remarks>
public static class MemoryLookup
{
    /// <summary>Thresholds tried before the one asked for: a good match found cheaply makes the rest of the search cheap.</summary>
    private static readonly int[] Stages = [75];

    /// <summary>How much lower the threshold must be for a stage to pay.</summary>
    private const int WorthStaging = 15;

    /// <summary>How often a look-up begins again because units changed while it ran, before those units are left out.</summary>
    private const int Attempts = 3;

    /// <summary>Looks a segment up in memories.</summary>
    /// <param name="query">The segment; the caller has checked it by <see cref="UnitRules"/>.</param>
    /// <param name="memories">Where to look.</param>
    /// <param name="cancellationToken">Checked at every candidate.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static LookupAnswer Find(LookupQuery query, IReadOnlyList<SearchedMemory> memories, CancellationToken cancellationToken)
    {
        var segment = TokenizedSegment.Of(new Segment(query.Text), query.SourceLanguage);
        for (var attempt = 1; ; attempt++)
        {
            var matches = Search(query, segment, memories, cancellationToken);
            if (attempt == Attempts || matches.TrueForAll(match => match is not null)) return new LookupAnswer([.. matches.OfType<Match>()], Exhaustive: true);
        }
    }

    private static List<Match?> Search(LookupQuery query, TokenizedSegment segment, IReadOnlyList<SearchedMemory> memories, CancellationToken cancellationToken)
    {
        var direction = Direction.Between(query.SourceLanguage, query.TargetLanguage);
        var profile = new QueryProfile(segment.Forms);
        var hash = segment.ExactHash();
        var views = memories.Select(memory => (Memory: memory, View: memory.Index.Acquire())).ToList();
        try
        {
            var best = new BestMatches(query.MaxMatches, query.MinScore);
            AddExact(best, query, views, view => view.Exact(direction, profile, hash), Scorer.Exact(profile), cancellationToken);
            if (profile.SkeletonCount > 0)
            {
                AddRest(best, query, views, 100, (view, _) => view.Near(direction, profile, hash), cancellationToken);
                foreach (var stage in Stages.Where(stage => stage >= query.MinScore + WorthStaging).Append(query.MinScore))
                {
                    AddRest(best, query, views, Scorer.HighestFuzzy + 1, (view, lowest) => view.Fuzzy(direction, profile, () => Math.Max(stage, lowest())), cancellationToken);
                    if (best.LowestScore >= stage) break;
                }
            }

            return best.InOrder().ConvertAll(candidate => Complete(query, segment, candidate));
        }
        finally
        {
            foreach (var (_, view) in views) view.Dispose();
        }
    }

    /// <summary>Exact matches of all memories first: only together do they show whether the text has several translations.</summary>
    private static void AddExact(
        BestMatches best,
        LookupQuery query,
        List<(SearchedMemory Memory, MemoryIndexView View)> views,
        Func<MemoryIndexView, IEnumerable<IndexedUnit>> find,
        Similarity similarity,
        CancellationToken cancellationToken)
    {
        var exact = new List<(SearchedMemory Memory, IndexedUnit Unit)>();
        foreach (var (memory, view) in views)
        {
            foreach (var unit in find(view))
            {
                cancellationToken.ThrowIfCancellationRequested();
                exact.Add((memory, unit));
            }
        }

        var ambiguous = exact.Select(match => match.Unit.TargetHash).Distinct().Count() > 1;
        foreach (var (memory, unit) in exact) best.Add(MatchCandidate.Of(query, memory, unit, similarity, ambiguous));
    }

    /// <summary>Adds near or fuzzy matches, as far as they can still be among the best; none of them reaches <paramref name="unreachable"/> percent.</summary>
    private static void AddRest(
        BestMatches best,
        LookupQuery query,
        List<(SearchedMemory Memory, MemoryIndexView View)> views,
        int unreachable,
        Func<MemoryIndexView, Func<int>, IEnumerable<(IndexedUnit Unit, Similarity Similarity)>> find,
        CancellationToken cancellationToken)
    {
        foreach (var (memory, view) in views)
        {
            var lowest = () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return best.LowestScore + memory.Penalty;
            };
            if (lowest() >= unreachable) continue;

            foreach (var (unit, similarity) in find(view, lowest)) best.Add(MatchCandidate.Of(query, memory, unit, similarity, ambiguous: false));
        }
    }

    /// <summary>Reads the unit from the system of record and explains the match; null if the unit has changed since it was indexed or cannot be read.</summary>
    private static Match? Complete(LookupQuery query, TokenizedSegment segment, MatchCandidate candidate)
    {
        if (candidate.Memory.ReadUnits([candidate.Unit.Id]) is not [{ } unit] || unit.Sequence != candidate.Unit.Sequence) return null;

        var match = new Match(candidate.Memory.Name, unit, candidate.Reverse, candidate.Similarity, candidate.Penalties, []);
        var source = TokenizedSegment.Of(new Segment(match.Source), query.SourceLanguage);
        return match with { Operations = Scorer.Explain(segment, source) };
    }
}
