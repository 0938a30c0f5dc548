using Terminology.Text;

namespace Terminology.Matching;

/// <summary>The score of two segments with the same skeleton: one point off for each run of differences, never under 95.</summary>
internal static class NearScore
{
    private const int Lowest = 95;

    /// <summary>Whether the words and numbers of the two correspond one to one, up to case, accents on capitals and number value.</summary>
    public static bool Applies(TokenizedSegment query, TokenizedSegment candidate)
    {
        using var a = query.Tokens.Where(token => token.IsSkeleton).GetEnumerator();
        using var b = candidate.Tokens.Where(token => token.IsSkeleton).GetEnumerator();
        var any = false;
        while (true)
        {
            var (more, other) = (a.MoveNext(), b.MoveNext());
            if (more != other) return false;
            if (!more) return any;
            if (!TokenDistance.SharesSkeleton(a.Current, b.Current)) return false;
            any = true;
        }
    }

    /// <summary>Whole percent, 95 to 99, for segments that are not identical.</summary>
    /// <remarks>
    /// One point for each maximal run of case (or accent) differences and of punctuation differences, one for each tag or pair of tags, one for all
    /// numbers together; one if there is nothing but typography. A run ends at any other step, equal tokens included.
    /// </remarks>
    public static int Percent(TokenizedSegment query, TokenizedSegment candidate, IReadOnlyList<Alignment.Step> path)
    {
        var (runs, numbers, tags) = (0, false, new HashSet<int>());
        var before = Difference.None;
        foreach (var step in path)
        {
            var here = Of(step, query, candidate);
            if (here is Difference.Letters or Difference.Punctuation && here != before) runs++;
            numbers |= here == Difference.Number;
            if (here == Difference.Tag) tags.Add((step.Move == Alignment.Move.Insert ? candidate.Tokens[step.Candidate] : query.Tokens[step.Query]).Tag.Id);
            before = here;
        }

        return Math.Max(Lowest, 100 - Math.Max(1, runs + (numbers ? 1 : 0) + tags.Count));
    }

    private static Difference Of(Alignment.Step step, TokenizedSegment query, TokenizedSegment candidate)
    {
        if (step.Cost == 0) return Difference.None;

        return (step.Move == Alignment.Move.Insert ? candidate.Tokens[step.Candidate] : query.Tokens[step.Query]).Class switch
        {
            TokenClass.Word => Difference.Letters,
            TokenClass.Number => Difference.Number,
            TokenClass.Punctuation => Difference.Punctuation,
            _ => Difference.Tag,
        };
    }

    private enum Difference
    {
        None,
        Letters,
        Punctuation,
        Number,
        Tag,
    }
}
