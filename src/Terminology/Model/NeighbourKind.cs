namespace Terminology.Model;

/// <summary>What is known of a neighbour.</summary>
public enum NeighbourKind
{
    /// <summary>Nothing.</summary>
    Unknown = 0,

    /// <summary>There is none: the document begins or ends here.</summary>
    Boundary = 1,

    /// <summary>Its text.</summary>
    Segment = 2,
}
