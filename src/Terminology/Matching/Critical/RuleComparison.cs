using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>Compares what one rule finds in a query with what it finds in a match.</summary>
/// <param name="query">The query.</param>
/// <param name="source">The match.</param>
/// <param name="passages">Where they differ.</param>
internal sealed class RuleComparison(TokenizedSegment query, TokenizedSegment source, ChangedPassages passages)
{
    /// <summary>The flag of a rule, or null if nothing differs that counts.</summary>
    /// <param name="name">Name of the rule.</param>
    /// <param name="ours">Its occurrences in the query, left to right.</param>
    /// <param name="theirs">Its occurrences in the match, left to right.</param>
    public CriticalFlag? Compare(string name, IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        var (mine, other) = SameMeanings(ours, theirs) ? Moved(ours, theirs) : Differing(ours, theirs);
        return mine.Count + other.Count == 0 ? null : new CriticalFlag(name, Spans(query, mine), Spans(source, other));
    }

    private static bool SameMeanings(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
        => ours.Count == theirs.Count
            && (SameOrder(ours, theirs) || ours.Select(one => one.Meaning).Order().SequenceEqual(theirs.Select(one => one.Meaning).Order()));

    private static bool SameOrder(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        for (var i = 0; i < ours.Count; i++)
        {
            if (ours[i].Meaning != theirs[i].Meaning) return false;
        }

        return true;
    }

    /// <summary>Occurrences of the same meanings that have changed places, or clauses.</summary>
    private (List<Occurrence> Ours, List<Occurrence> Theirs) Moved(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        if (SameOrder(ours, theirs)) return Shifted(ours, theirs);

        var (here, there) = (new Surroundings(query, ours), new Surroundings(source, theirs));
        var left = theirs.ToList();
        var moved = new List<Occurrence>();
        foreach (var one in ours)
        {
            var place = here.Of(one);
            var partner = left.FindIndex(other => other.Meaning == one.Meaning && there.Of(other) is var at && (at.Left == place.Left || at.Right == place.Right));
            if (partner < 0) moved.Add(one);
            else left.RemoveAt(partner);
        }

        return moved.Count < 2 ? ([], []) : (moved, left);
    }

    /// <summary>Occurrences that count one by one and have left their clause for another: <i>A is not liable and B is</i>, <i>A is liable and B is not</i>.</summary>
    private (List<Occurrence> Ours, List<Occurrence> Theirs) Shifted(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        List<int> shifted = [.. Enumerable.Range(0, ours.Count).Where(i => ours[i].Count == MeaningCount.Each && passages.AreApart(ours[i], theirs[i]))];
        return ([.. shifted.Select(i => ours[i])], [.. shifted.Select(i => theirs[i])]);
    }

    private (List<Occurrence> Ours, List<Occurrence> Theirs) Differing(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        var (more, less) = (Excess.Of(ours, theirs), Excess.Of(theirs, ours));
        if (!more.Exists(one => one.MayCount(less)) && !less.Exists(one => one.MayCount(more))) return ([], []);

        var (mine, other) = (Surplus(more, inQuery: true), Surplus(less, inQuery: false));
        return (
            [.. mine.Where(one => Counts(one, inQuery: true, theirs, other))],
            [.. other.Where(one => Counts(one, inQuery: false, ours, mine))]);
    }

    /// <summary>The occurrences that one side has more than the other, less what stands in a long passage of its own.</summary>
    private List<Occurrence> Surplus(List<Excess> excess, bool inQuery)
    {
        var surplus = new List<Occurrence>();
        foreach (var meaning in excess)
        {
            surplus.AddRange(meaning.Occurrences
                .OrderByDescending(one => passages.ShowsItself(one, inQuery))
                .ThenByDescending(one => passages.Of(one, inQuery) > 0)
                .Take(meaning.Number)
                .Where(one => !passages.ShowsItself(one, inQuery)));
        }

        surplus.Sort((a, b) => a.First.CompareTo(b.First));
        return surplus;
    }

    private bool Counts(Occurrence one, bool inQuery, IReadOnlyList<Occurrence> opposite, List<Occurrence> oppositeSurplus) => one.Count switch
    {
        MeaningCount.Each => true,
        MeaningCount.Any when !opposite.Any(other => other.Meaning == one.Meaning) => true,
        _ => passages.Of(one, inQuery) is var passage and > 0 && oppositeSurplus.Exists(other => passages.Of(other, !inQuery) == passage),
    };

    private static List<TextSpan> Spans(TokenizedSegment segment, IEnumerable<Occurrence> occurrences)
        => [.. occurrences.SelectMany(one => one.Spans(segment)).OrderBy(span => span.Start)];
}
