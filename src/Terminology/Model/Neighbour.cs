namespace Terminology.Model;

/// <summary>One of the two neighbours of a segment in its document.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="Text">Its text, bit-exact; empty unless <paramref name="Kind"/> is <see cref="NeighbourKind.Segment"/>.</param>
public readonly record struct Neighbour(NeighbourKind Kind, string Text)
{
    /// <summary>Nothing is known; equal to no neighbour, not even to another unknown one.</summary>
    public static Neighbour Unknown { get; } = new(NeighbourKind.Unknown, "");

    /// <summary>There is none: the document begins or ends here.</summary>
    public static Neighbour Boundary { get; } = new(NeighbourKind.Boundary, "");

    /// <summary>A segment.</summary>
    public static Neighbour Of(string text) => new(NeighbourKind.Segment, text);
}
