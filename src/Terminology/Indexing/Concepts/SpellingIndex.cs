using System.Numerics;
using Terminology.Text;

namespace Terminology.Indexing.Concepts;

/// <summary>Finds the known words that a mistyped word may be; immutable once built.</summary>
/// <remarks>
/// Words lie together by length, each with its letters as bits: one edit changes at most two of them, so a word is compared letter by letter only if its length
/// and letters allow it. Cheaper here than an automaton over the term dictionary, whose construction for two edits alone takes milliseconds a word.
/// Cost: one 64-bit word read for each known word of nearly the same length.
/// </remarks>
internal sealed class SpellingIndex
{
    private const int Longest = TypedWord.Longest;
    private readonly string[][] words = new string[Longest + 1][];
    private readonly ulong[][] letters = new ulong[Longest + 1][];

    /// <param name="known">The known words, each once.</param>
    public SpellingIndex(IEnumerable<string> known)
    {
        var byLength = known.Where(word => word.Length <= Longest).ToLookup(word => word.Length);
        for (var length = 0; length <= Longest; length++)
        {
            words[length] = [.. byLength[length]];
            letters[length] = [.. words[length].Select(Letters)];
        }
    }

    /// <summary>The edits that a word allows: none below four letters or with a digit in it, one below eight letters, two from there.</summary>
    public static int Limit(string word)
        => word.Length < 4 || word.AsSpan().ContainsAnyInRange('0', '9') ? 0 : word.Length < 8 ? 1 : 2;

    /// <summary>Adds the known words within a number of edits.</summary>
    public void AddNear(string word, int limit, ICollection<NearWord> near)
    {
        if (word.Length > Longest) return;
        var typed = new TypedWord(word);
        var mask = Letters(word);
        for (var length = Math.Max(word.Length - limit, 1); length <= Math.Min(word.Length + limit, Longest); length++)
        {
            var masks = letters[length];
            for (var i = 0; i < masks.Length; i++)
            {
                if (BitOperations.PopCount(masks[i] ^ mask) > 2 * limit) continue;
                var distance = typed.DistanceTo(words[length][i]);
                if (distance <= limit) near.Add(new NearWord(words[length][i], distance));
            }
        }
    }

    // One bit for a letter that occurs, one more for a letter that occurs twice; other characters share what bits are left.
    private static ulong Letters(string word)
    {
        ulong mask = 0;
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z')
            {
                mask |= 1UL << (52 + (c % 12));
                continue;
            }

            var bit = 1UL << (c - 'a');
            mask |= (mask & bit) == 0 ? bit : bit << 26;
        }

        return mask;
    }
}
