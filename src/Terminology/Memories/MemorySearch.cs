using Terminology.Indexing;
using Terminology.Indexing.Segments;
using Terminology.Matching;
using Terminology.Matching.Numbers;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories;

/// <summary>One look-up: exact matches first, then near ones, then the rest, each only as far as it can still be among the best.</summary>
/// <param name="query">What to look for.</param>
/// <param name="budget">Time it may take.</param>
/// <param name="cancellationToken">Checked at every candidate.</param>
internal sealed class MemorySearch(LookupQuery query, TimeBudget budget, CancellationToken cancellationToken)
{
    /// <summary>Thresholds tried before the one asked for: a good match found cheaply makes the rest of the search cheap.</summary>
    private static readonly int[] Stages = [75];

    /// <summary>How much lower the threshold must be for a stage to pay.</summary>
    private const int WorthStaging = 15;

    private readonly TokenizedSegment segment = TokenizedSegment.Of(new Segment(query.Text, query.Tags), query.SourceLanguage);
    private readonly Direction direction = Direction.Between(query.SourceLanguage, query.TargetLanguage);

    /// <summary>Searches the memories as they are now.</summary>
    /// <param name="memories">Where to look.</param>
    /// <param name="complete">Whether to give null when a unit changed between index and store; else such units are left out.</param>
    public LookupAnswer? Run(IReadOnlyList<SearchedMemory> memories, bool complete)
    {
        var hasNumbers = Array.Exists(segment.Forms, form => form.Class == TokenClass.Number);
        var profile = new QueryProfile(segment.Forms, hasNumbers ? NumberSubstitution.CertainNumbers(segment) : null);
        var weighing = new CandidateWeighing(query, profile);
        var views = memories.Select(memory => (Memory: memory, View: memory.Index.Acquire())).ToList();
        try
        {
            var best = new BestMatches(query.MaxMatches, query.MinScore);
            var left = Search(best, profile, weighing, views);
            var completion = new MatchCompletion(query, segment, direction, weighing, views);
            var matches = best.InOrder().ConvertAll(completion.Complete);
            if (complete && matches.Contains(null)) return null;

            return new LookupAnswer([.. matches.OfType<Match>()], left, views.Select(searched => searched.View.Sequence).DefaultIfEmpty().Max())
            {
                Cost = views.Aggregate(default(SearchCost), (sum, searched) => sum + searched.View.Cost),
            };
        }
        finally
        {
            foreach (var (_, view) in views) view.Dispose();
        }
    }

    /// <summary>Fills <paramref name="best"/> and returns how many candidates were left when the time was over.</summary>
    private long Search(BestMatches best, QueryProfile profile, CandidateWeighing weighing, List<(SearchedMemory Memory, MemoryIndexView View)> views)
    {
        var (skeleton, exact) = (SkeletonHashes.Of(segment.Forms), segment.ExactHash());
        AddExact(best, weighing, views, skeleton, exact);
        if (profile.SkeletonCount == 0) return 0;

        var left = AddRest(best, weighing, views, 100, 0, (view, limits, offer) => view.Near(direction, profile, skeleton, exact, limits, offer));
        foreach (var stage in Stages.Where(stage => stage >= query.MinScore + WorthStaging))
        {
            _ = AddRest(best, weighing, views, Scorer.HighestFuzzy + 1, stage, (view, limits, offer) => view.Fuzzy(direction, profile, limits, offer));
            if (best.LowestScore >= stage && !budget.IsOver) return left;
            if (budget.IsOver) break;
        }

        return left + AddRest(best, weighing, views, Scorer.HighestFuzzy + 1, 0, (view, limits, offer) => view.Fuzzy(direction, profile, limits, offer));
    }

    /// <summary>Exact matches of all memories first: only together do they show whether the text has several translations.</summary>
    private void AddExact(BestMatches best, CandidateWeighing weighing, List<(SearchedMemory Memory, MemoryIndexView View)> views, uint skeletonHash, ulong exactHash)
    {
        var exact = new List<(SearchedMemory Memory, IndexedUnit Unit)>();
        foreach (var (memory, view) in views)
        {
            foreach (var unit in view.WithText(direction, skeletonHash, exactHash))
            {
                cancellationToken.ThrowIfCancellationRequested();
                exact.Add((memory, unit));
            }
        }

        var ambiguous = exact.Select(match => match.Unit.TargetHash).Distinct().Count() > 1;
        foreach (var (memory, unit) in exact) best.Add(weighing.Exact(memory, unit, ambiguous));
    }

    /// <summary>
    /// Adds near or fuzzy matches of at least <paramref name="least"/> percent, as far as they can still be among the best; none of them reaches
    /// <paramref name="unreachable"/> percent. Returns how many candidates were left when the time was over.
    /// </summary>
    private long AddRest(
        BestMatches best,
        CandidateWeighing weighing,
        List<(SearchedMemory Memory, MemoryIndexView View)> views,
        int unreachable,
        int least,
        Action<MemoryIndexView, SearchLimits, Func<IndexedUnit, Similarity, bool>> find)
    {
        var left = 0L;
        foreach (var (memory, view) in views)
        {
            var points = weighing.LeastPoints(memory);
            if (Lowest() >= unreachable) continue;

            find(view, new SearchLimits(Lowest, budget.Check), (unit, similarity) => best.Add(weighing.Inexact(memory, unit, similarity)));
            left += view.Left;

            int Lowest()
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Math.Max(least, best.LowestScore + points);
            }
        }

        return left;
    }
}
