using Terminology.Indexing;
using Terminology.Matching;
using Terminology.Matching.Critical;
using Terminology.Matching.Numbers;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories;

/// <summary>Makes matches of the best candidates: reads their units from the system of record, explains the score, and finds where else the same pair stands.</summary>
/// <param name="query">The query.</param>
/// <param name="segment">Its segment, tokenized.</param>
/// <param name="direction">In which direction is searched.</param>
/// <param name="weighing">Weighs the origins.</param>
/// <param name="views">The indexes as they were searched.</param>
internal sealed class MatchCompletion(
    LookupQuery query, TokenizedSegment segment, Direction direction, CandidateWeighing weighing, IReadOnlyList<(SearchedMemory Memory, MemoryIndexView View)> views)
{
    /// <summary>The match; null if a unit of it has changed since it was indexed or cannot be read.</summary>
    public Match? Complete(MatchCandidate candidate)
    {
        var same = Same(candidate);
        var origins = new List<Origin>();
        foreach (var origin in same.Take(Match.MostOrigins))
        {
            if (Read(origin) is not { } unit) return null;
            origins.Add(new Origin(origin.Memory.Name, unit, origin.Score));
        }

        var match = new Match(candidate.Memory.Name, origins[0].Unit, candidate.Reverse, candidate.Similarity, candidate.Penalties, [])
        {
            Context = candidate.Context,
            Origins = origins,
            OriginCount = same.Count,
        };
        return candidate.Similarity.Kind is MatchKind.Exact or MatchKind.Context ? match : Explained(match);
    }

    private Match Explained(Match match)
    {
        var source = TokenizedSegment.Of(match.SourceSegment, query.SourceLanguage);
        var flags = CriticalDifferences.Find(segment, source);
        var repaired = match.Similarity.Kind == MatchKind.Reorder ? null : NumberSubstitution.Repair(segment, source, TokenizedSegment.Of(match.TargetSegment, match.TargetLanguage));
        return match with
        {
            Operations = Scorer.Explain(segment, source),
            Flags = repaired is null && NumbersFlag(source) is { } numbers ? [.. flags, numbers] : flags,
            Repaired = repaired is { Replacements.Count: > 0 } ? repaired : null,
        };
    }

    /// <summary>Flags the numbers that differ, where they stand one for one; where one side has more of them the operations show it.</summary>
    private CriticalFlag? NumbersFlag(TokenizedSegment source)
    {
        var differing = NumberSubstitution.Differing(segment, source);
        return differing.Count == 0 ? null : new CriticalFlag(CriticalFlag.Number, [.. differing.Select(pair => pair.Query)], [.. differing.Select(pair => pair.Source)]);
    }

    private static TranslationUnit? Read(MatchCandidate candidate)
        => candidate.Memory.ReadUnits([candidate.Unit.Id]) is [{ } unit] && unit.Sequence == candidate.Unit.Sequence ? unit : null;

    /// <summary>All units of the same pair of texts, in order; the candidate is the first of them.</summary>
    private List<MatchCandidate> Same(MatchCandidate candidate)
    {
        var (skeleton, exact, pair) = (candidate.Unit.SkeletonHash, candidate.Unit.TextHash, candidate.Pair);
        var same = new List<MatchCandidate>();
        foreach (var (memory, view) in views)
        {
            same.AddRange(view.WithText(direction, skeleton, exact).Select(unit => Weighed(memory, unit)).Where(other => other.Pair == pair));
        }

        if (same.Count > 1) same.Sort(MatchCandidate.Compare);
        return same;

        MatchCandidate Weighed(SearchedMemory memory, IndexedUnit unit)
            => candidate.Similarity.Kind is MatchKind.Exact or MatchKind.Context
                ? weighing.Exact(memory, unit, candidate.IsAmbiguous)
                : weighing.Inexact(memory, unit, candidate.Similarity);
    }
}
