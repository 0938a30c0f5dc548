using Terminology.Text;

namespace Terminology.Matching;

/// <summary>The definition of a score; <c>docs/scoring.md</c> publishes it. Deterministic, in integers; symmetric.</summary>
internal static class Scorer
{
    /// <summary>The best a fuzzy match can be.</summary>
    public const int HighestFuzzy = 94;

    /// <summary>The best a match in another order can be.</summary>
    public const int HighestReorder = 74;

    private const int HighestFuzzyBasisPoints = 9_499;

    /// <summary>Compares two segments of one language; null if they have nothing in common that counts as a match.</summary>
    public static Similarity? Compare(TokenizedSegment query, TokenizedSegment candidate) => Compare(query, candidate, lowest: 0);

    /// <summary>Compares two segments; null also if their score is under <paramref name="lowest"/>, which may be found out early.</summary>
    /// <param name="query">The query.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="lowest">Whole percent, 0 to 100.</param>
    public static Similarity? Compare(TokenizedSegment query, TokenizedSegment candidate, int lowest)
    {
        var weight = Math.Max(query.Weight, candidate.Weight);
        if (query.IsIdenticalTo(candidate)) return new Similarity(MatchKind.Exact, 100, 10_000, 0, weight);

        var similarity = NearScore.Applies(query, candidate) ? Near(query, candidate, weight) : Fuzzy(query, candidate, weight, lowest);
        return similarity is { } found && found.Percent >= lowest ? similarity : null;
    }

    /// <summary>What turns the query into the candidate, left to right, equal tokens left out. The costs add up to the distance.</summary>
    public static List<EditOperation> Explain(TokenizedSegment query, TokenizedSegment candidate)
        => query.IsIdenticalTo(candidate) ? [] : Alignment.Operations(
            query,
            candidate,
            NearScore.Applies(query, candidate) ? Alignment.PathInStep(query.Tokens, candidate.Tokens) : Alignment.Path(query.Tokens, candidate.Tokens));

    private static Similarity Near(TokenizedSegment query, TokenizedSegment candidate, int weight)
    {
        var path = Alignment.PathInStep(query.Tokens, candidate.Tokens);
        var percent = NearScore.Percent(query, candidate, path);
        return new Similarity(MatchKind.Near, percent, percent * 100, path.Sum(step => step.Cost), weight);
    }

    private static Similarity? Fuzzy(TokenizedSegment query, TokenizedSegment candidate, int weight, int lowest)
    {
        if (weight == 0 || !SharesKey(query, candidate)) return null;

        // The reorder score needs no alignment and its distance is told all the same, so the limit counts only above its reach.
        var shared = SharedWeight(query, candidate);
        var reorder = HighestReorder * shared / weight;
        var limit = reorder >= lowest ? int.MaxValue : (100 - lowest) * weight / 100;
        var distance = Alignment.Distance(query.Tokens, candidate.Tokens, limit);
        var fuzzy = Math.Min(HighestFuzzy, 100 * Math.Max(0, weight - distance) / weight);
        return reorder > fuzzy
            ? new Similarity(MatchKind.Reorder, reorder, HighestReorder * 100 * shared / weight, distance, weight)
            : new Similarity(MatchKind.Fuzzy, fuzzy, Math.Min(HighestFuzzyBasisPoints, (int)(10_000L * Math.Max(0, weight - distance) / weight)), distance, weight);
    }

    private static bool SharesKey(TokenizedSegment query, TokenizedSegment candidate)
    {
        var keys = candidate.Tokens.Where(token => token.IsSkeleton).Select(token => token.Key).ToHashSet(StringComparer.Ordinal);
        return query.Tokens.Any(token => token.IsSkeleton && keys.Contains(token.Key));
    }

    /// <summary>Weight of the words (case and accents aside) and numbers (by value) that both have, each as often as the rarer side has it.</summary>
    private static int SharedWeight(TokenizedSegment query, TokenizedSegment candidate)
    {
        var counts = new Dictionary<(TokenClass, string), int>();
        foreach (var token in query.Tokens.Where(token => token.IsSkeleton)) counts[(token.Class, token.Bare)] = counts.GetValueOrDefault((token.Class, token.Bare)) + 1;

        var shared = 0;
        foreach (var token in candidate.Tokens.Where(token => token.IsSkeleton))
        {
            if (!counts.TryGetValue((token.Class, token.Bare), out var count) || count == 0) continue;

            counts[(token.Class, token.Bare)] = count - 1;
            shared += Token.WordWeight;
        }

        return shared;
    }
}
