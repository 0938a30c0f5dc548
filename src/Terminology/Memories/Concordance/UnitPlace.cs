namespace Terminology.Memories.Concordance;

/// <summary>Where a unit stands in the order of a concordance: the shortest segment first, then the newest change, the id, and the memory's name.</summary>
/// <param name="Weight">Weight of its segment on the side searched, in hundredths of a word.</param>
/// <param name="Changed">When it was last changed, in milliseconds since 1970.</param>
/// <param name="Id">Its id.</param>
/// <param name="Memory">Name of its memory.</param>
internal sealed record UnitPlace(int Weight, long Changed, Guid Id, string Memory)
{
    /// <summary>Negative if <paramref name="a"/> comes before <paramref name="b"/>.</summary>
    public static int Compare(UnitPlace a, UnitPlace b)
    {
        var order = a.Weight.CompareTo(b.Weight);
        if (order == 0) order = b.Changed.CompareTo(a.Changed);
        if (order == 0) order = a.Id.CompareTo(b.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Memory, b.Memory);
    }
}
