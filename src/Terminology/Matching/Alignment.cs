using System.Buffers;
using Terminology.Text;

namespace Terminology.Matching;

/// <summary>The cheapest way to turn the tokens of a query into those of a candidate (Wagner and Fischer 1974, weighted).</summary>
/// <remarks>Insertion and deletion cost the token's weight, substitution <see cref="TokenDistance"/>. Ties: substitution before deletion before insertion, leftmost first.</remarks>
internal static class Alignment
{
    /// <summary>
    /// The distance, or some number above <paramref name="limit"/> if it exceeds it. Of each column only the cells from which the weights on both sides can
    /// be balanced within the limit are computed (Ukkonen 1985). O(n·m), less with a low limit.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="candidate">Its symbols.</param>
    /// <param name="candidateWeight">Their weight.</param>
    /// <param name="limit">Highest distance of interest.</param>
    public static int Distance(QueryProfile query, ReadOnlySpan<ushort> candidate, int candidateWeight, int limit)
    {
        var surplus = query.Weight - candidateWeight;
        if (Math.Abs(surplus) > limit) return limit + 1;

        var (n, weights) = (query.Query.Length, query.Weights);
        int[]? rented = n < 256 ? null : ArrayPool<int>.Shared.Rent(n + 1);
        var column = rented is null ? stackalloc int[n + 1] : rented.AsSpan(0, n + 1);

        // With Δ of the query's weight before a cell over the candidate's, a path through it costs at least |Δ| + |surplus − Δ| = max(|surplus|, |2Δ − surplus|).
        var (low, high, lowAhead, highAhead) = (0, 0, -surplus, -surplus);
        column[0] = 0;
        while (high < n && highAhead + (2 * weights[high]) <= limit)
        {
            highAhead += 2 * weights[high];
            column[high + 1] = column[high] + weights[high];
            high++;
        }

        column[(high + 1)..].Fill(TokenDistance.Impossible);
        foreach (var symbol in candidate)
        {
            var insertion = query.WeightOf(symbol);
            var costs = query.Costs(symbol);
            (lowAhead, highAhead) = (lowAhead - (2 * insertion), highAhead - (2 * insertion));
            var diagonal = low > 0 ? column[low - 1] : TokenDistance.Impossible;
            while (lowAhead < -limit && low < n)
            {
                lowAhead += 2 * weights[low];
                diagonal = column[low];
                column[low++] = TokenDistance.Impossible;
            }

            while (high < n && highAhead + (2 * weights[high]) <= limit) highAhead += 2 * weights[high++];

            var above = TokenDistance.Impossible;
            var least = TokenDistance.Impossible;
            for (var i = low; i <= high; i++)
            {
                var cost = column[i] + insertion;
                if (i > 0) cost = Math.Min(cost, Math.Min(above + weights[i - 1], diagonal + costs[i - 1]));
                diagonal = column[i];
                column[i] = above = cost;
                least = Math.Min(least, cost);
            }

            if (least <= limit) continue;

            column[n] = limit + 1;
            break;
        }

        var distance = column[n];
        if (rented is not null) ArrayPool<int>.Shared.Return(rented);
        return distance;
    }

    /// <summary>The steps of the cheapest path, equal tokens included, left to right.</summary>
    public static List<Step> Path(QueryProfile query, ReadOnlySpan<ushort> candidate)
    {
        var symbols = candidate.ToArray();
        return Path(query, symbols, (i, j) => query.Costs(symbols[j])[i], form => form.Weight, query.WeightOf);
    }

    /// <summary>
    /// The steps of the cheapest path on which words and numbers, as many on both sides, are matched one to one; only marks and tags come and go.
    /// </summary>
    public static List<Step> PathInStep(QueryProfile query, ReadOnlySpan<ushort> candidate)
    {
        const int never = TokenDistance.Impossible / 4096;
        var symbols = candidate.ToArray();
        var (ordinalsOfQuery, ordinalsOfCandidate) = (Ordinals(query.Query, form => form.IsSkeleton), Ordinals(symbols, symbol => query.IsSkeleton(symbol)));
        return Path(
            query,
            symbols,
            (i, j) => ordinalsOfQuery[i] == ordinalsOfCandidate[j] ? query.Costs(symbols[j])[i] : TokenDistance.Impossible,
            form => form.IsSkeleton ? never : form.Weight,
            symbol => query.IsSkeleton(symbol) ? never : query.WeightOf(symbol));
    }

    private static int[] Ordinals<T>(T[] tokens, Func<T, bool> isSkeleton)
    {
        var next = 0;
        return Array.ConvertAll(tokens, token => isSkeleton(token) ? next++ : -1);
    }

    private static List<Step> Path(QueryProfile query, ushort[] candidate, Func<int, int, int> substitution, Func<Form, int> deletion, Func<int, int> insertion)
    {
        // Costs of the rest from (i, j) to the end, so that the walk can start at the left and prefer there.
        var (n, m, width) = (query.Query.Length, candidate.Length, candidate.Length + 1);
        var rest = new int[(n + 1) * width];
        for (var j = m - 1; j >= 0; j--) rest[(n * width) + j] = rest[(n * width) + j + 1] + insertion(candidate[j]);
        for (var i = n - 1; i >= 0; i--)
        {
            var delete = deletion(query.Query[i]);
            rest[(i * width) + m] = rest[((i + 1) * width) + m] + delete;
            for (var j = m - 1; j >= 0; j--)
            {
                rest[(i * width) + j] = Math.Min(
                    rest[((i + 1) * width) + j + 1] + substitution(i, j),
                    Math.Min(rest[((i + 1) * width) + j] + delete, rest[(i * width) + j + 1] + insertion(candidate[j])));
            }
        }

        var path = new List<Step>(Math.Max(n, m));
        for (int i = 0, j = 0; i < n || j < m;)
        {
            var here = rest[(i * width) + j];
            if (i < n && j < m && here == rest[((i + 1) * width) + j + 1] + substitution(i, j)) path.Add(new Step(Move.Substitute, i, j, here - rest[(++i * width) + ++j]));
            else if (i < n && here == rest[((i + 1) * width) + j] + deletion(query.Query[i])) path.Add(new Step(Move.Delete, i, j, here - rest[(++i * width) + j]));
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
