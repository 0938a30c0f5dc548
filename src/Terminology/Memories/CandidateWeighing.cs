using Terminology.Indexing;
using Terminology.Matching;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>Makes candidates of the units found: what is taken off their scores and by which name, and what their context adds.</summary>
/// <param name="query">The query.</param>
/// <param name="profile">The query made ready.</param>
internal sealed class CandidateWeighing(LookupQuery query, QueryProfile profile)
{
    private const int AlignmentPoints = 1;
    private const int DraftPoints = 1;
    private const int AmbiguousPoints = 1;

    private readonly ContextHashes context = ContextHashes.Of(query.Context);

    /// <summary>A unit whose text is that of the query.</summary>
    public MatchCandidate Exact(SearchedMemory memory, IndexedUnit unit, bool ambiguous)
    {
        var equal = IsReverse(unit) ? default : Equal(unit.Context);
        var penalties = Penalties(memory, unit, numbers: 0, ambiguous);
        var similarity = penalties.Count == 0 && equal.Points(query.ContextRule) is > 0 and var points ? Scorer.Context(profile, points) : Scorer.Exact(profile);
        return Candidate(memory, unit, similarity, penalties, equal);
    }

    /// <summary>A unit whose text is another.</summary>
    public MatchCandidate Inexact(SearchedMemory memory, IndexedUnit unit, Similarity similarity)
    {
        var numbers = unit.IsRepairable && similarity.NumbersCertain ? 0 : similarity.Numbers;
        return Candidate(memory, unit, similarity, Penalties(memory, unit, numbers, ambiguous: false), default);
    }

    /// <summary>What every match of a memory has taken off at least.</summary>
    public int LeastPoints(SearchedMemory memory) => memory.Penalty + query.RequestPenalties.GetValueOrDefault(memory.Name);

    private MatchCandidate Candidate(SearchedMemory memory, IndexedUnit unit, Similarity similarity, List<Penalty> penalties, ContextMatch equal)
        => new(memory, unit, IsReverse(unit), similarity, penalties, equal) { ContextLevel = equal.Level(query.ContextRule), ExactVariant = Wanted(unit) == query.TargetLanguage };

    private List<Penalty> Penalties(SearchedMemory memory, IndexedUnit unit, int numbers, bool ambiguous)
    {
        var standing = unit.Standing;
        var penalties = new List<Penalty>();
        Add(Penalty.Memory, memory.Penalty);
        Add(Penalty.Request, query.RequestPenalties.GetValueOrDefault(memory.Name));
        Add(Penalty.Machine, standing.Origin == UnitOrigin.Machine ? query.PenaltyPoints.Machine : 0);
        Add(Penalty.Alignment, standing.Origin == UnitOrigin.Alignment ? AlignmentPoints : 0);
        Add(Penalty.Draft, standing.Status == UnitStatus.Draft ? DraftPoints : 0);
        Add(Penalty.Variant, IsOtherVariant(Wanted(unit)) ? query.PenaltyPoints.Variant : 0);
        Add(Penalty.Superseded, standing.Superseded || standing.ValidUntil < query.Today ? query.PenaltyPoints.Superseded : 0);
        Add(Penalty.Numbers, numbers);
        Add(Penalty.Ambiguous, ambiguous ? AmbiguousPoints : 0);
        return penalties;

        void Add(string name, int points)
        {
            if (points > 0) penalties.Add(new Penalty(name, points));
        }
    }

    private bool IsReverse(IndexedUnit unit) => !unit.Standing.SourceLanguage.SameLanguage(query.SourceLanguage);

    private LanguageTag Wanted(IndexedUnit unit) => IsReverse(unit) ? unit.Standing.SourceLanguage : unit.Standing.TargetLanguage;

    /// <summary>A language asked for without a region takes every region; a unit without one serves every region.</summary>
    private bool IsOtherVariant(LanguageTag there)
        => there != query.TargetLanguage && there.Value != there.Primary && query.TargetLanguage.Value != query.TargetLanguage.Primary;

    private ContextMatch Equal(ContextHashes there) => new(
        context.Previous == there.Previous && there.Previous != ContextHashes.Unknown,
        context.Next == there.Next && there.Next != ContextHashes.Unknown,
        context.Key == there.Key && there.Key != ContextHashes.Unknown);
}
