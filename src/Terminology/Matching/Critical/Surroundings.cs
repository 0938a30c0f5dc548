using System.Collections.Frozen;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>The words that give an expression its role: the nearest on either side that is no article, past others of its rule that are joined to it.</summary>
/// <remarks><i>by the seller to the buyer</i> and <i>to the buyer by the seller</i> are the same; <i>by the buyer to the seller</i> is not.</remarks>
/// <param name="segment">The segment.</param>
/// <param name="occurrences">The occurrences of one rule in it, left to right.</param>
internal sealed class Surroundings(TokenizedSegment segment, IReadOnlyList<Occurrence> occurrences)
{
    private static readonly FrozenSet<ulong> Articles = Keys("the a an this that any each every le la les l' un une ce cet cette ces tout toute chaque");
    private static readonly FrozenSet<ulong> Joints = Keys("and or nor et ou ni");

    private readonly Dictionary<int, Occurrence> byToken = occurrences.SelectMany(occurrence => occurrence.Tokens.Select(token => (token, occurrence))).ToDictionary();

    /// <summary>The words on the left and on the right of an occurrence as keys; 0 at the end of the segment.</summary>
    public (ulong Left, ulong Right) Of(Occurrence occurrence) => (Neighbour(occurrence.First, -1), Neighbour(occurrence.Last, 1));

    private ulong Neighbour(int from, int direction)
    {
        var i = Skip(from + direction, direction);
        while (Exists(i) && Joints.Contains(segment.Forms[i].Bare) && byToken.TryGetValue(Skip(i + direction, direction), out var joined))
            i = Skip((direction < 0 ? joined.First : joined.Last) + direction, direction);
        return Exists(i) ? segment.Forms[i].Bare : 0;
    }

    private int Skip(int i, int direction)
    {
        while (Exists(i) && (!segment.Forms[i].IsSkeleton || Articles.Contains(segment.Forms[i].Bare))) i += direction;
        return i;
    }

    private bool Exists(int i) => i >= 0 && i < segment.Forms.Length;

    // Articles and conjunctions have no stems that matter: one language will do for the keys.
    private static FrozenSet<ulong> Keys(string words) => words.Split(' ').Select(word => Form.Word(word, "en").Bare).ToFrozenSet();
}
