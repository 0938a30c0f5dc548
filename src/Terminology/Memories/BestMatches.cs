using Terminology.Model;

namespace Terminology.Memories;

/// <summary>Keeps the best matches in a bounded number, of each pair of texts the best one.</summary>
/// <param name="capacity">Most matches to keep.</param>
/// <param name="lowest">Lowest score to keep, in percent.</param>
internal sealed class BestMatches(int capacity, int lowest)
{
    private readonly SortedSet<MatchCandidate> kept = new(Comparer<MatchCandidate>.Create(MatchCandidate.Compare));
    private readonly Dictionary<(ulong Text, long Target, LanguageTag From, LanguageTag To), MatchCandidate> byPair = [];

    private MatchCandidate? last;

    /// <summary>A match under this score has no chance; one at it may still come before the last by the finer order.</summary>
    public int LowestScore => last is null ? lowest : last.Score;

    /// <summary>Adds a match, if it is among the best so far. False if it comes after all of them, or under the lowest score.</summary>
    public bool Add(MatchCandidate match)
    {
        if (match.Score < lowest || (last is not null && MatchCandidate.Compare(match, last) > 0)) return false;

        if (byPair.TryGetValue(match.Pair, out var same))
        {
            if (MatchCandidate.Compare(match, same) >= 0) return true;
            kept.Remove(same);
        }

        kept.Add(match);
        byPair[match.Pair] = match;
        if (kept.Count > capacity)
        {
            var dropped = kept.Max!;
            kept.Remove(dropped);
            byPair.Remove(dropped.Pair);
        }

        last = kept.Count == capacity ? kept.Max : null;
        return true;
    }

    /// <summary>The matches, best first.</summary>
    public List<MatchCandidate> InOrder() => [.. kept];
}
