namespace Terminology.Model;

/// <summary>What stands around a segment in its document.</summary>
/// <param name="Previous">The segment before it.</param>
/// <param name="Next">The segment after it.</param>
/// <param name="Key">What the document itself calls the segment; empty if nothing.</param>
public sealed record SegmentContext(Neighbour Previous, Neighbour Next, string Key)
{
    /// <summary>Nothing is known.</summary>
    public static SegmentContext None { get; } = new(Neighbour.Unknown, Neighbour.Unknown, "");
}
