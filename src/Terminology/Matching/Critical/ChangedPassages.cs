using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>Where two segments differ: runs of words and numbers that the cheapest path does not leave alone.</summary>
internal sealed class ChangedPassages
{
    /// <summary>
    /// Most words and numbers that one side may have more than the other in a passage for its expressions to count. A longer one is a clause of its own
    /// that the other side lacks: no reader overlooks it.
    /// </summary>
    private const int LongestUnseen = 5;

    private readonly int[] passagesOfQuery;
    private readonly int[] passagesOfSource;
    private readonly List<int> excess = [0];

    private ChangedPassages(int query, int source)
    {
        passagesOfQuery = new int[query];
        passagesOfSource = new int[source];
    }

    /// <summary>Aligns the two; what they have in common at both ends is not looked at again. O(n·m) of the rest.</summary>
    public static ChangedPassages Between(TokenizedSegment query, TokenizedSegment source)
    {
        var passages = new ChangedPassages(query.Forms.Length, source.Forms.Length);
        var (start, end) = CommonEnds(query.Forms, source.Forms);
        var profile = new QueryProfile(query.Forms[start..^end]);
        var symbols = Array.ConvertAll(source.Forms[start..^end], form => profile.Add(form));
        var open = false;
        foreach (var step in Alignment.Path(profile, symbols))
        {
            var (i, j) = (start + step.Query, start + step.Candidate);
            var form = step.Move == Alignment.Move.Insert ? source.Forms[j] : query.Forms[i];
            if (!form.IsSkeleton) continue;

            var changed = step.Move != Alignment.Move.Substitute || step.Cost == Form.WordWeight;
            if (changed && !open) passages.excess.Add(0);
            if (changed) passages.Add(step.Move, i, j);
            open = changed;
        }

        return passages;
    }

    /// <summary>Number of the passage that an occurrence stands in, from 1; 0 if the path leaves it alone.</summary>
    public int Of(Occurrence occurrence, bool inQuery)
    {
        var passages = inQuery ? passagesOfQuery : passagesOfSource;
        foreach (var token in occurrence.Tokens)
        {
            if (passages[token] > 0) return passages[token];
        }

        return 0;
    }

    /// <summary>Whether an occurrence stands in a passage that its side alone has and that is too long to be overlooked.</summary>
    public bool ShowsItself(Occurrence occurrence, bool inQuery)
    {
        var more = excess[Of(occurrence, inQuery)];
        return (inQuery ? more : -more) > LongestUnseen;
    }

    private void Add(Alignment.Move move, int query, int source)
    {
        if (move != Alignment.Move.Insert) passagesOfQuery[query] = excess.Count - 1;
        if (move != Alignment.Move.Delete) passagesOfSource[source] = excess.Count - 1;
        excess[^1] += move == Alignment.Move.Delete ? 1 : move == Alignment.Move.Insert ? -1 : 0;
    }

    private static (int Start, int End) CommonEnds(Form[] a, Form[] b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        var start = 0;
        while (start < shorter && a[start].Text == b[start].Text) start++;
        var end = 0;
        while (end < shorter - start && a[^(end + 1)].Text == b[^(end + 1)].Text) end++;
        return (start, end);
    }
}
