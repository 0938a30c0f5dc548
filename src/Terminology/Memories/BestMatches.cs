using Terminology.Model;

namespace Terminology.Memories;

/// <summary>Keeps the best matches in a bounded number, of each pair of texts the best one.</summary>
/// <param name="capacity">Most matches to keep.</param>
/// <param name="lowest">Lowest score to keep, in percent.</param>
internal sealed class BestMatches(int capacity, int lowest)
{
    private readonly SortedSet<MatchCandidate> kept = new(Comparer<MatchCandidate>.Create(MatchCandidate.Compare));
    private readonly Dictionary<(ulong Text, long Target, LanguageTag From, LanguageTag To), MatchCandidate> byPair = [];

    /// <summary>A match under this score has no chance; one at it may still come before the last by the finer order.</summary>
    public int LowestScore => kept.Count < capacity ? lowest : kept.Max!.Score;

    /// <summary>Adds a match, if it is among the best so far.</summary>
    public void Add(MatchCandidate match)
    {
        if (match.Score < LowestScore || (kept.Count == capacity && MatchCandidate.Compare(match, kept.Max!) > 0)) return;

        if (byPair.TryGetValue(match.Pair, out var same))
        {
            if (MatchCandidate.Compare(match, same) >= 0) return;
            kept.Remove(same);
        }

        kept.Add(match);
        byPair[match.Pair] = match;
        if (kept.Count <= capacity) return;

        var last = kept.Max!;
        kept.Remove(last);
        byPair.Remove(last.Pair);
    }

    /// <summary>The matches, best first.</summary>
    public List<MatchCandidate> InOrder() => [.. kept];
}
