using System.IO.Hashing;
using System.Runtime.InteropServices;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Indexing;

/// <summary>The context of a segment as an index holds it and compares it.</summary>
/// <param name="Previous">Hash of the folded segment before it, or one of the constants.</param>
/// <param name="Next">Hash of the folded segment after it, or one of the constants.</param>
/// <param name="Key">Hash of its key, or <see cref="Unknown"/>.</param>
/// <remarks>64 bits: contexts are compared only between identical segments, a handful at a time.</remarks>
internal readonly record struct ContextHashes(long Previous, long Next, long Key)
{
    /// <summary>Nothing is known; equal to nothing.</summary>
    public const long Unknown = 0;

    /// <summary>The document begins or ends here.</summary>
    public const long Boundary = 1;

    /// <summary>The hashes of a context.</summary>
    public static ContextHashes Of(SegmentContext context)
        => new(Of(context.Previous), Of(context.Next), context.Key.Length == 0 ? Unknown : Hash(context.Key));

    private static long Of(Neighbour neighbour) => neighbour.Kind switch
    {
        NeighbourKind.Boundary => Boundary,
        NeighbourKind.Segment => Hash(ComparisonFold.Fold(neighbour.Text).Text),
        _ => Unknown,
    };

    private static long Hash(string text) => (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())) switch
    {
        Unknown or Boundary => -1,
        var hash => hash,
    };
}
