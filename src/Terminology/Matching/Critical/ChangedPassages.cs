using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>Where two segments differ: runs of words and numbers that the cheapest path does not leave alone.</summary>
/// <remarks>They are aligned when a place between their common ends is first asked for: O(n·m) of what lies there. Not thread-safe.</remarks>
internal sealed class ChangedPassages
{
    /// <summary>
    /// Most words and numbers that one side may have more than the other in a passage for its expressions to count. A longer one is a clause of its own
    /// that the other side lacks: no reader overlooks it.
    /// </summary>
    private const int LongestUnseen = 5;

    /// <summary>Most steps of the path between two words that still say the same at the same place: <i>may not in any event</i>, <i>may in no event</i>.</summary>
    private const int Near = 3;

    private readonly Form[] query;
    private readonly Form[] source;
    private readonly int start;
    private readonly int end;

    /// <summary>By passage, how many words and numbers the query has more than the source; the first stands for none.</summary>
    private readonly List<int> excess = [0];

    private (TokenPlace[] Query, TokenPlace[] Source)? places;

    /// <param name="query">The forms of the query.</param>
    /// <param name="source">The forms of the match.</param>
    public ChangedPassages(Form[] query, Form[] source)
    {
        (this.query, this.source) = (query, source);
        var shorter = Math.Min(query.Length, source.Length);
        while (start < shorter && query[start].Text == source[start].Text) start++;
        while (end < shorter - start && query[^(end + 1)].Text == source[^(end + 1)].Text) end++;
    }

    /// <summary>Number of the passage that an occurrence stands in, from 1; 0 if the path leaves it alone.</summary>
    public int Of(Occurrence occurrence, bool inQuery) => Changed(occurrence, inQuery).Passage;

    /// <summary>Whether an occurrence stands in a passage that its side alone has and that is too long to be overlooked.</summary>
    public bool ShowsItself(Occurrence occurrence, bool inQuery)
    {
        var more = excess[Of(occurrence, inQuery)];
        return (inQuery ? more : -more) > LongestUnseen;
    }

    /// <summary>Whether an occurrence that only the query has at its place is far from one that only the source has at its own.</summary>
    public bool AreApart(Occurrence ours, Occurrence theirs)
    {
        var (here, there) = (Changed(ours, inQuery: true), Changed(theirs, inQuery: false));
        return here.Passage > 0 && there.Passage > 0 && here.Passage != there.Passage && Math.Abs(here.Step - there.Step) > Near;
    }

    private void Follow(Form[] first, TokenPlace[] firstPlaces, Form[] second, TokenPlace[] secondPlaces, int sign)
    {
        var profile = new QueryProfile(first);
        var symbols = Array.ConvertAll(second, form => profile.Add(form));
        var (open, number) = (false, 0);
        foreach (var step in Alignment.Path(profile, symbols))
        {
            if (!(step.Move == Alignment.Move.Insert ? second[step.Candidate] : first[step.Query]).IsSkeleton) continue;

            var changed = step.Move != Alignment.Move.Substitute || step.Cost == Form.WordWeight;
            if (changed && !open) excess.Add(0);
            open = changed;
            number++;
            if (!changed) continue;

            var place = new TokenPlace(excess.Count - 1, number);
            if (step.Move != Alignment.Move.Insert) firstPlaces[step.Query] = place;
            if (step.Move != Alignment.Move.Delete) secondPlaces[step.Candidate] = place;
            excess[^1] += step.Move == Alignment.Move.Delete ? sign : step.Move == Alignment.Move.Insert ? -sign : 0;
        }
    }

    private TokenPlace Changed(Occurrence occurrence, bool inQuery)
    {
        var length = inQuery ? query.Length : source.Length;
        foreach (var token in occurrence.Tokens)
        {
            // What both have in common at their ends needs no alignment.
            if (token < start || token >= length - end) continue;

            places ??= Align();
            var place = (inQuery ? places.Value.Query : places.Value.Source)[token - start];
            if (place.Passage > 0) return place;
        }

        return default;
    }

    private (TokenPlace[] Query, TokenPlace[] Source) Align()
    {
        var (ours, theirs) = (query[start..^end], source[start..^end]);
        var (here, there) = (new TokenPlace[ours.Length], new TokenPlace[theirs.Length]);

        // Of paths that cost the same the one taken depends on the side it is seen from: both directions take the same side.
        if (ComesFirst(ours, theirs)) Follow(ours, here, theirs, there, sign: 1);
        else Follow(theirs, there, ours, here, sign: -1);
        return (here, there);
    }

    private static bool ComesFirst(Form[] a, Form[] b)
    {
        if (a.Length != b.Length) return a.Length < b.Length;

        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Text != b[i].Text) return a[i].Text < b[i].Text;
        }

        return true;
    }

    /// <param name="Passage">Number of the changed passage a token stands in; 0 if in none.</param>
    /// <param name="Step">Which step of the path it belongs to.</param>
    private readonly record struct TokenPlace(int Passage, int Step);
}
