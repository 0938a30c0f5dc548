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
            var found = Search(query, segment, memories, cancellationToken);
            var matches = found.Select(candidate => Complete(query, segment, candidate)).ToList();
            if (attempt == Attempts || matches.TrueForAll(match => match is not null)) return new LookupAnswer([.. matches.OfType<Match>()], Exhaustive: true);
        }
    }

    private static List<MatchCandidate> Search(LookupQuery query, TokenizedSegment segment, IReadOnlyList<SearchedMemory> memories, CancellationToken cancellationToken)
    {
        var direction = Direction.Between(query.SourceLanguage, query.TargetLanguage);
        var views = memories.Select(memory => (Memory: memory, View: memory.Index.Acquire())).ToList();
        try
        {
            var best = new BestMatches(query.MaxMatches, query.MinScore);
            AddExact(best, query, segment, direction, views, cancellationToken);
            if (segment.HasSkeleton)
            {
                AddNear(best, query, segment, direction, views, cancellationToken);
                AddFuzzy(best, query, segment, direction, views, cancellationToken);
            }

            return best.InOrder();
        }
        finally
        {
            foreach (var (_, view) in views) view.Dispose();
        }
    }

    /// <summary>Exact matches of all memories first: only together do they show whether the text has several translations.</summary>
    private static void AddExact(
        BestMatches best, LookupQuery query, TokenizedSegment segment, Direction direction, List<(SearchedMemory, MemoryIndexView)> views, CancellationToken cancellationToken)
    {
        var exact = new List<(SearchedMemory Memory, IndexedUnit Unit, Similarity Similarity)>();
        var hash = segment.ExactHash();
        foreach (var (memory, view) in views)
        {
            foreach (var unit in view.WithHash(direction, UnitDocument.ExactHash, hash))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Compare(query, segment, unit, 100) is { Kind: MatchKind.Exact } similarity) exact.Add((memory, unit, similarity));
            }
        }

        var ambiguous = exact.Select(match => match.Unit.TargetHash).Distinct().Count() > 1;
        foreach (var (memory, unit, similarity) in exact) best.Add(MatchCandidate.Of(query, memory, unit, similarity, ambiguous));
    }

    private static void AddNear(
        BestMatches best, LookupQuery query, TokenizedSegment segment, Direction direction, List<(SearchedMemory, MemoryIndexView)> views, CancellationToken cancellationToken)
    {
        var hash = segment.SkeletonHash();
        foreach (var (memory, view) in views)
        {
            if (best.LowestScore + memory.Penalty >= 100) continue;

            foreach (var unit in view.WithHash(direction, UnitDocument.SkeletonHash, hash))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Compare(query, segment, unit, best.LowestScore + memory.Penalty) is { Kind: MatchKind.Near } similarity)
                    best.Add(MatchCandidate.Of(query, memory, unit, similarity, ambiguous: false));
            }
        }
    }

    private static void AddFuzzy(
        BestMatches best, LookupQuery query, TokenizedSegment segment, Direction direction, List<(SearchedMemory, MemoryIndexView)> views, CancellationToken cancellationToken)
    {
        foreach (var (memory, view) in views)
        {
            if (best.LowestScore + memory.Penalty > Scorer.HighestFuzzy) continue;

            foreach (var unit in view.Candidates(direction, segment, best.LowestScore + memory.Penalty))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Compare(query, segment, unit, best.LowestScore + memory.Penalty) is { Kind: MatchKind.Fuzzy or MatchKind.Reorder } similarity)
                    best.Add(MatchCandidate.Of(query, memory, unit, similarity, ambiguous: false));
            }
        }
    }

    private static Similarity? Compare(LookupQuery query, TokenizedSegment segment, IndexedUnit unit, int lowest)
        => Scorer.Compare(segment, TokenizedSegment.Of(new Segment(unit.Text), query.SourceLanguage), lowest);

    /// <summary>Reads the unit from the system of record and explains the match; null if the unit has changed since it was indexed or cannot be read.</summary>
    private static Match? Complete(LookupQuery query, TokenizedSegment segment, MatchCandidate candidate)
    {
        if (candidate.Memory.ReadUnits([candidate.Unit.Id]) is not [{ } unit] || unit.Sequence != candidate.Unit.Sequence) return null;

        var match = new Match(candidate.Memory.Name, unit, candidate.Reverse, candidate.Similarity, candidate.Penalties, []);
        return match with { Operations = Scorer.Explain(segment, TokenizedSegment.Of(new Segment(match.Source), query.SourceLanguage)) };
    }
}
