namespace Terminology.Memories;

/// <summary>What of the context of an exact match is equal to that of the query.</summary>
/// <param name="Previous">The previous segment is, or both documents begin here.</param>
/// <param name="Next">The next segment is, or both documents end here.</param>
/// <param name="Key">The key is.</param>
public readonly record struct ContextMatch(bool Previous, bool Next, bool Key)
{
    /// <summary>How many points over 100 it is worth: 2 where neighbours and key are equal, 1 where either is, else 0.</summary>
    internal int Points(ContextRule rule)
    {
        var neighbours = Previous && (Next || rule == ContextRule.PreviousOrKey);
        return (neighbours ? 1 : 0) + (Key ? 1 : 0);
    }

    /// <summary>Place in the order of matches: the points, and between none and one a single neighbour. 0 to 3.</summary>
    internal int Level(ContextRule rule) => Points(rule) is > 0 and var points ? points + 1 : Previous || Next ? 1 : 0;
}
