namespace Terminology.Memories;

/// <summary>Keeps the best matches in a bounded number.</summary>
/// <param name="capacity">Most matches to keep.</param>
/// <param name="lowest">Lowest score to keep, in percent.</param>
internal sealed class BestMatches(int capacity, int lowest)
{
    private readonly SortedSet<MatchCandidate> kept = new(Comparer<MatchCandidate>.Create(MatchCandidate.Compare));

    /// <summary>A match under this score has no chance; one at it may still come before the last by the finer order.</summary>
    public int LowestScore => kept.Count < capacity ? lowest : kept.Max!.Score;

    /// <summary>Adds a match, if it is among the best so far.</summary>
    public void Add(MatchCandidate match)
    {
        if (match.Score < LowestScore || !kept.Add(match)) return;
        if (kept.Count > capacity) kept.Remove(kept.Max!);
    }

    /// <summary>The matches, best first.</summary>
    public List<MatchCandidate> InOrder() => [.. kept];
}
