namespace Terminology.Model;

/// <summary>How one concept stands to another.</summary>
public enum RelationKind
{
    /// <summary>The other concept is broader than this one.</summary>
    Broader = 1,

    /// <summary>The other concept is narrower than this one.</summary>
    Narrower = 2,

    /// <summary>The other concept is a whole of which this one is a part.</summary>
    Whole = 3,

    /// <summary>The other concept is a part of this one.</summary>
    Part = 4,

    /// <summary>This concept comes before the other.</summary>
    Precedes = 5,

    /// <summary>This concept comes after the other.</summary>
    Follows = 6,

    /// <summary>The two are easily confused.</summary>
    Confusable = 7,

    /// <summary>The other is worth reading too.</summary>
    SeeAlso = 8,
}
