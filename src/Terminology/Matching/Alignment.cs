using System.Buffers;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching;

/// <summary>The cheapest way to turn the tokens of a query into those of a candidate (Wagner and Fischer 1974, weighted).</summary>
/// <remarks>Insertion and deletion cost the token's weight, substitution <see cref="TokenDistance"/>. Ties: substitution before deletion before insertion, leftmost first.</remarks>
internal static class Alignment
{
    /// <summary>
    /// The distance of two token lists, or a number above <paramref name="limit"/> as soon as it is sure to exceed it (Ukkonen 1985: cells off the
    /// diagonal by more than the limit allows are never computed). O(n·m), less with a low limit.
    /// </summary>
    public static int Distance(IReadOnlyList<Token> query, IReadOnlyList<Token> candidate, int limit)
    {
        var previous = ArrayPool<int>.Shared.Rent(candidate.Count + 1);
        var current = ArrayPool<int>.Shared.Rent(candidate.Count + 1);
        try
        {
            previous[0] = 0;
            for (var j = 1; j <= candidate.Count; j++) previous[j] = previous[j - 1] + candidate[j - 1].Weight;
            for (var i = 1; i <= query.Count; i++)
            {
                var deletion = query[i - 1].Weight;
                current[0] = previous[0] + deletion;
                var least = current[0];
                for (var j = 1; j <= candidate.Count; j++)
                {
                    var cost = Math.Min(previous[j] + deletion, current[j - 1] + candidate[j - 1].Weight);
                    if (previous[j - 1] < cost) cost = Math.Min(cost, previous[j - 1] + TokenDistance.Between(query[i - 1], candidate[j - 1]));
                    current[j] = cost;
                    if (cost < least) least = cost;
                }

                if (least > limit) return least;
                (previous, current) = (current, previous);
            }

            return previous[candidate.Count];
        }
        finally
        {
            ArrayPool<int>.Shared.Return(previous);
            ArrayPool<int>.Shared.Return(current);
        }
    }

    /// <summary>The steps of the cheapest path, equal tokens included, left to right.</summary>
    public static List<Step> Path(IReadOnlyList<Token> query, IReadOnlyList<Token> candidate)
        => Path(query, candidate, (i, j) => TokenDistance.Between(query[i], candidate[j]), token => token.Weight);

    /// <summary>
    /// The steps of the cheapest path on which words and numbers, as many on both sides, are matched one to one; only marks and tags come and go.
    /// </summary>
    public static List<Step> PathInStep(IReadOnlyList<Token> query, IReadOnlyList<Token> candidate)
    {
        var (ordinalsOfQuery, ordinalsOfCandidate) = (SkeletonOrdinals(query), SkeletonOrdinals(candidate));
        return Path(
            query,
            candidate,
            (i, j) => ordinalsOfQuery[i] == ordinalsOfCandidate[j] || !query[i].IsSkeleton ? TokenDistance.Between(query[i], candidate[j]) : TokenDistance.Impossible,
            token => token.IsSkeleton ? TokenDistance.Impossible / 4096 : token.Weight);
    }

    /// <summary>What the path did, equal tokens left out, with places in the original texts.</summary>
    public static List<EditOperation> Operations(TokenizedSegment query, TokenizedSegment candidate, IReadOnlyList<Step> path)
    {
        var operations = new List<EditOperation>();
        foreach (var step in path)
        {
            var a = step.Query < query.Tokens.Count ? query.Tokens[step.Query] : null;
            var b = step.Candidate < candidate.Tokens.Count ? candidate.Tokens[step.Candidate] : null;
            if (step.Move == Move.Insert) operations.Add(new(OperationKind.Insert, Place(query, step.Query), b!.Span, step.Cost));
            else if (step.Move == Move.Delete) operations.Add(new(OperationKind.Delete, a!.Span, Place(candidate, step.Candidate), step.Cost));
            else if (Kind(query, candidate, a!, b!) is { } kind) operations.Add(new(kind, a!.Span, b!.Span, step.Cost));
        }

        return operations;
    }

    private static OperationKind? Kind(TokenizedSegment query, TokenizedSegment candidate, Token a, Token b)
        => TokenDistance.KindBetween(a, b) ?? (SameCharacters(query, a, candidate, b) ? null : OperationKind.Typography);

    private static bool SameCharacters(TokenizedSegment query, Token a, TokenizedSegment candidate, Token b)
        => query.Segment.Text.AsSpan(a.Span.Start, a.Span.Length).SequenceEqual(candidate.Segment.Text.AsSpan(b.Span.Start, b.Span.Length));

    private static TextSpan Place(TokenizedSegment segment, int token)
        => new(token < segment.Tokens.Count ? segment.Tokens[token].Span.Start : segment.Segment.Text.Length, 0);

    private static int[] SkeletonOrdinals(IReadOnlyList<Token> tokens)
    {
        var ordinals = new int[tokens.Count];
        var next = 0;
        for (var i = 0; i < tokens.Count; i++) ordinals[i] = tokens[i].IsSkeleton ? next++ : -1;
        return ordinals;
    }

    private static List<Step> Path(IReadOnlyList<Token> query, IReadOnlyList<Token> candidate, Func<int, int, int> substitution, Func<Token, int> indel)
    {
        // Costs of the rest from (i, j) to the end, so that the walk can start at the left and prefer there.
        var (n, m, width) = (query.Count, candidate.Count, candidate.Count + 1);
        var rest = new int[(n + 1) * width];
        for (var j = m - 1; j >= 0; j--) rest[(n * width) + j] = rest[(n * width) + j + 1] + indel(candidate[j]);
        for (var i = n - 1; i >= 0; i--)
        {
            var deletion = indel(query[i]);
            rest[(i * width) + m] = rest[((i + 1) * width) + m] + deletion;
            for (var j = m - 1; j >= 0; j--)
            {
                rest[(i * width) + j] = Math.Min(
                    rest[((i + 1) * width) + j + 1] + substitution(i, j),
                    Math.Min(rest[((i + 1) * width) + j] + deletion, rest[(i * width) + j + 1] + indel(candidate[j])));
            }
        }

        var path = new List<Step>(Math.Max(n, m));
        for (int i = 0, j = 0; i < n || j < m;)
        {
            var here = rest[(i * width) + j];
            if (i < n && j < m && here == rest[((i + 1) * width) + j + 1] + substitution(i, j)) path.Add(new Step(Move.Substitute, i, j, here - rest[(++i * width) + ++j]));
            else if (i < n && here == rest[((i + 1) * width) + j] + indel(query[i])) path.Add(new Step(Move.Delete, i, j, here - rest[(++i * width) + j]));
            else path.Add(new Step(Move.Insert, i, j, here - rest[(i * width) + ++j]));
        }

        return path;
    }

    /// <summary>One step of a path.</summary>
    /// <param name="Move">What it does.</param>
    /// <param name="Query">Index of the query's token; for an insertion of the token it comes before.</param>
    /// <param name="Candidate">Index of the candidate's token; for a deletion of the token it came before.</param>
    /// <param name="Cost">Hundredths of a word.</param>
    internal readonly record struct Step(Move Move, int Query, int Candidate, int Cost);

    /// <summary>The three moves of an alignment; equal tokens are substituted at no cost.</summary>
    internal enum Move
    {
        /// <summary>One token for another.</summary>
        Substitute,

        /// <summary>A token of the query is left out.</summary>
        Delete,

        /// <summary>A token of the candidate comes in.</summary>
        Insert,
    }
}
