namespace Terminology.Matching;

/// <summary>A quick lower bound of the distance: the edit distance of the rows of keys, each edit worth a full word.</summary>
/// <remarks>
/// Tokens that do not share a key cost a word to replace, insert or delete, so the distance of two segments is at least a word for each edit that turns one
/// row of keys into the other, and on top what the marks of one side weigh more than those of the other. All rows of a column are computed at once in the bits
/// of one word (Myers 1999, Hyyrö 2003); queries of more than 64 words and numbers are bound by what they share in any order.
/// </remarks>
internal sealed class KeyDistance
{
    private const int Longest = 64;

    private readonly int length;
    private readonly ulong last;
    private readonly ulong[] places;

    /// <summary>Makes a query ready.</summary>
    /// <param name="slots">Slots of the keys of its words and numbers, in order.</param>
    /// <param name="slotCount">Number of slots.</param>
    public KeyDistance(List<int> slots, int slotCount)
    {
        length = slots.Count;
        places = length <= Longest ? new ulong[slotCount] : [];
        if (length > Longest) return;

        last = 1UL << (length - 1);
        for (var i = 0; i < length; i++) places[slots[i]] |= 1UL << i;
    }

    /// <summary>Whether queries of this length are measured.</summary>
    public bool Measures => length is > 0 and <= Longest;

    /// <summary>The edit distance of the keys of the query and those of a candidate.</summary>
    /// <param name="query">The query.</param>
    /// <param name="candidate">Symbols of the candidate.</param>
    /// <param name="left">How often each key occurs in the query, by slot; falls with every token that has it.</param>
    /// <param name="shared">Number of tokens that both have by key, in any order.</param>
    /// <param name="marks">Number of the candidate's marks and tags.</param>
    public int Measure(QueryProfile query, ReadOnlySpan<ushort> candidate, Span<int> left, out int shared, out int marks)
    {
        var (positive, negative, distance) = (ulong.MaxValue, 0UL, length);
        (shared, marks) = (0, 0);
        foreach (var symbol in candidate)
        {
            var slot = query.KeySlot(symbol);
            var equal = 0UL;
            if (slot >= 0)
            {
                equal = places[slot];
                if (left[slot]-- > 0) shared++;
            }
            else if (!query.IsSkeleton(symbol))
            {
                marks++;
                continue;
            }

            var vertical = equal | negative;
            var horizontal = (((equal & positive) + positive) ^ positive) | equal;
            var up = negative | ~(horizontal | positive);
            var down = positive & horizontal;
            if ((up & last) != 0) distance++;
            else if ((down & last) != 0) distance--;

            up = (up << 1) | 1;
            positive = (down << 1) | ~(vertical | up);
            negative = up & vertical;
        }

        return distance;
    }
}
