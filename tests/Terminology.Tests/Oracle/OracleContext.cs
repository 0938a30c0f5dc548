using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>What of two contexts is equal (scoring definition §6).</summary>
/// <param name="Previous">The segment before.</param>
/// <param name="Next">The segment after.</param>
/// <param name="Key">The key.</param>
internal readonly record struct OracleContext(bool Previous, bool Next, bool Key)
{
    public static OracleContext Of(SegmentContext query, SegmentContext unit)
        => new(AreEqual(query.Previous, unit.Previous), AreEqual(query.Next, unit.Next), query.Key.Length > 0 && query.Key == unit.Key);

    /// <summary>3 for 102, 2 for 101, 1 for one neighbour alone, 0 for nothing.</summary>
    /// <param name="previousAlone">True where the next segment does not count.</param>
    public int Level(bool previousAlone)
    {
        var neighbours = previousAlone ? Previous : Previous && Next;
        if (neighbours && Key) return 3;
        if (neighbours || Key) return 2;
        return Previous || Next ? 1 : 0;
    }

    /// <summary>What is not known is equal to nothing.</summary>
    private static bool AreEqual(Neighbour a, Neighbour b) => (a.Kind, b.Kind) switch
    {
        (NeighbourKind.Boundary, NeighbourKind.Boundary) => true,
        (NeighbourKind.Segment, NeighbourKind.Segment) => OracleFold.Fold(a.Text) == OracleFold.Fold(b.Text),
        _ => false,
    };
}
