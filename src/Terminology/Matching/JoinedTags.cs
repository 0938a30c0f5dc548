namespace Terminology.Matching;

/// <summary>Counts tags and pairs of tags, of which those that stand for each other are one.</summary>
internal sealed class JoinedTags
{
    private readonly List<HashSet<ulong>> groups = [];

    /// <summary>Number of groups of tags that have nothing to do with each other.</summary>
    public int Count => groups.Count;

    /// <summary>Takes two tags, or twice the same one, into one group.</summary>
    public void Join(ulong one, ulong other)
    {
        var joined = new HashSet<ulong> { one, other };
        foreach (var group in groups.FindAll(group => group.Overlaps(joined)))
        {
            joined.UnionWith(group);
            groups.Remove(group);
        }

        groups.Add(joined);
    }
}
