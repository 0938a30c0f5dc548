using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>Compares what one rule finds in a query with what it finds in a match.</summary>
/// <param name="query">The query.</param>
/// <param name="source">The match.</param>
/// <param name="passages">Where they differ; asked for only where there is something to decide.</param>
internal sealed class RuleComparison(TokenizedSegment query, TokenizedSegment source, Lazy<ChangedPassages> passages)
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

    /// <summary>Occurrences of the same meanings whose order and roles both differ.</summary>
    private (List<Occurrence> Ours, List<Occurrence> Theirs) Moved(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        if (SameOrder(ours, theirs)) return ([], []);

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

    private (List<Occurrence> Ours, List<Occurrence> Theirs) Differing(IReadOnlyList<Occurrence> ours, IReadOnlyList<Occurrence> theirs)
    {
        var (mine, other) = (Surplus(ours, theirs, inQuery: true), Surplus(theirs, ours, inQuery: false));
        return (
            [.. mine.Where(one => Counts(one, inQuery: true, theirs, other))],
            [.. other.Where(one => Counts(one, inQuery: false, ours, mine))]);
    }

    /// <summary>What one side has more often than the other, less what stands in a long passage of its own.</summary>
    private List<Occurrence> Surplus(IReadOnlyList<Occurrence> side, IReadOnlyList<Occurrence> opposite, bool inQuery)
    {
        var surplus = new List<Occurrence>();
        foreach (var meaning in side.GroupBy(one => one.Meaning))
        {
            var more = meaning.Count() - opposite.Count(one => one.Meaning == meaning.Key);
            if (more <= 0) continue;

            surplus.AddRange(meaning
                .OrderByDescending(one => passages.Value.ShowsItself(one, inQuery))
                .ThenByDescending(one => passages.Value.Of(one, inQuery) > 0)
                .Take(more)
                .Where(one => !passages.Value.ShowsItself(one, inQuery)));
        }

        surplus.Sort((a, b) => a.First.CompareTo(b.First));
        return surplus;
    }

    private bool Counts(Occurrence one, bool inQuery, IReadOnlyList<Occurrence> opposite, List<Occurrence> oppositeSurplus) => one.Count switch
    {
        MeaningCount.Each => true,
        MeaningCount.Any when !opposite.Any(other => other.Meaning == one.Meaning) => true,
        _ => passages.Value.Of(one, inQuery) is var passage and > 0 && oppositeSurplus.Exists(other => passages.Value.Of(other, !inQuery) == passage),
    };

    private static List<TextSpan> Spans(TokenizedSegment segment, IEnumerable<Occurrence> occurrences)
        => [.. occurrences.SelectMany(one => one.Spans(segment)).OrderBy(span => span.Start)];
}
