namespace Terminology.Text;

/// <summary>A word that is compared with many others: the same distance as <see cref="TypingDistance"/>, one machine word at a time.</summary>
/// <remarks>Hyyrö 2003, “A bit-vector algorithm for computing Levenshtein and Damerau edit distances”, §4. Cost: O(n) a comparison. Not thread safe.</remarks>
internal sealed class TypedWord
{
    /// <summary>Longest word, in UTF-16 code units: the bits of a machine word.</summary>
    public const int Longest = 64;

    private readonly ulong[] ascii = new ulong[128];
    private readonly Dictionary<char, ulong>? others;
    private readonly int length;

    /// <param name="word">The word, 1 to <see cref="Longest"/> characters.</param>
    public TypedWord(string word)
    {
        if (word.Length is 0 or > Longest) throw new ArgumentException("The word is empty or too long.", nameof(word));
        length = word.Length;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] < 128) ascii[word[i]] |= 1UL << i;
            else (others ??= [])[word[i]] = others.GetValueOrDefault(word[i]) | (1UL << i);
        }
    }

    /// <summary>The distance to another word of any length.</summary>
    public int DistanceTo(string other)
    {
        var (rises, falls, diagonals, lastPlaces) = (~0UL, 0UL, 0UL, 0UL);
        var top = 1UL << (length - 1);
        var distance = length;
        foreach (var c in other)
        {
            var places = c < 128 ? ascii[c] : others?.GetValueOrDefault(c) ?? 0;
            var swaps = ((~diagonals & places) << 1) & lastPlaces;
            diagonals = (((places & rises) + rises) ^ rises) | places | falls | swaps;
            var right = falls | ~(diagonals | rises);
            var left = diagonals & rises;
            if ((right & top) != 0) distance++;
            if ((left & top) != 0) distance--;
            right = (right << 1) | 1;
            rises = (left << 1) | ~(diagonals | right);
            falls = right & diagonals;
            lastPlaces = places;
        }

        return distance;
    }
}
