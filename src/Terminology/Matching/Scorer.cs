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

    /// <summary>Compares two segments of one language; null if they have nothing in common that counts as a match, or their score is under <paramref name="lowest"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="lowest">Whole percent, 0 to 100.</param>
    public static Similarity? Compare(TokenizedSegment query, TokenizedSegment candidate, int lowest = 0)
    {
        var profile = new QueryProfile(query.Forms);
        var (symbols, weight) = Symbols(profile, candidate);
        return query.IsIdenticalTo(candidate) ? Exact(profile) : Compare(profile, symbols, weight, lowest);
    }

    /// <summary>The score of identical segments.</summary>
    public static Similarity Exact(QueryProfile query) => new(MatchKind.Exact, 100, 10_000, 0, query.Weight);

    /// <summary>The score of identical segments with identical contexts.</summary>
    /// <param name="query">The query.</param>
    /// <param name="level">1 for either neighbours or key, 2 for both.</param>
    public static Similarity Context(QueryProfile query, int level) => new(MatchKind.Context, 100 + level, 10_000 + (100 * level), 0, query.Weight);

    /// <summary>Compares a query with a candidate that is not identical; null if they have nothing in common that counts, or their score is under <paramref name="lowest"/>.</summary>
    public static Similarity? Compare(QueryProfile query, ReadOnlySpan<ushort> candidate, int candidateWeight, int lowest)
    {
        var weight = Math.Max(query.Weight, candidateWeight);
        var similarity = NearScore.Applies(query, candidate) ? Near(query, candidate, weight) : Fuzzy(query, candidate, candidateWeight, weight, lowest);
        return similarity is { } found && found.Percent >= lowest ? similarity : null;
    }

    /// <summary>What turns the query into the candidate, left to right, equal tokens left out. The costs add up to the distance.</summary>
    public static List<EditOperation> Explain(TokenizedSegment query, TokenizedSegment candidate)
    {
        if (query.IsIdenticalTo(candidate)) return [];

        var profile = new QueryProfile(query.Forms);
        var (symbols, _) = Symbols(profile, candidate);
        return Explanation.Operations(query, candidate, NearScore.Applies(profile, symbols) ? Alignment.PathInStep(profile, symbols) : Alignment.Path(profile, symbols));
    }

    private static (ushort[] Symbols, int Weight) Symbols(QueryProfile profile, TokenizedSegment candidate)
        => (Array.ConvertAll(candidate.Forms, form => profile.Add(form)), candidate.Forms.Sum(form => form.Weight));

    private static Similarity Near(QueryProfile query, ReadOnlySpan<ushort> candidate, int weight)
    {
        return NearScore.InPlace(query, candidate, weight) ?? NearScore.InStep(query, candidate, Alignment.PathInStep(query, candidate), weight);
    }

    private static Similarity? Fuzzy(QueryProfile query, ReadOnlySpan<ushort> candidate, int candidateWeight, int weight, int lowest)
    {
        if (weight == 0 || !SharesKey(query, candidate)) return null;

        // The reorder score needs no alignment and its distance is told all the same, so the limit counts only above its reach.
        var shared = SharedWeight(query, candidate);
        var reorder = HighestReorder * shared / weight;
        var limit = reorder >= lowest ? TokenDistance.Impossible : (100 - lowest) * weight / 100;
        var distance = Alignment.Distance(query, candidate, candidateWeight, limit);
        if (distance > limit) return null;

        var rest = Math.Max(0, weight - distance);
        var fuzzy = Math.Min(HighestFuzzy, (int)(100L * rest / weight));
        return reorder > fuzzy
            ? new Similarity(MatchKind.Reorder, reorder, (int)(HighestReorder * 100L * shared / weight), distance, weight)
            : new Similarity(MatchKind.Fuzzy, fuzzy, Math.Min(HighestFuzzyBasisPoints, (int)(10_000L * rest / weight)), distance, weight);
    }

    private static bool SharesKey(QueryProfile query, ReadOnlySpan<ushort> candidate)
    {
        foreach (var symbol in candidate)
        {
            if (query.KeySlot(symbol) >= 0) return true;
        }

        return false;
    }

    /// <summary>Weight of the words (case and accents aside) and numbers (by value) that both have, each as often as the rarer side has it.</summary>
    private static int SharedWeight(QueryProfile query, ReadOnlySpan<ushort> candidate)
    {
        Span<int> left = query.BareCounts.Count <= 256 ? stackalloc int[query.BareCounts.Count] : new int[query.BareCounts.Count];
        for (var i = 0; i < left.Length; i++) left[i] = query.BareCounts[i];

        var shared = 0;
        foreach (var symbol in candidate)
        {
            if (query.BareSlot(symbol) is var slot and >= 0 && left[slot]-- > 0) shared += Form.WordWeight;
        }

        return shared;
    }
}
