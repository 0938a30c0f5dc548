namespace Terminology.Model;

/// <summary>How far a concept has been worked out.</summary>
public enum ConceptStatus
{
    /// <summary>Being written: may hold little but an id and a term in each language.</summary>
    Draft = 1,

    /// <summary>Complete and read by a second pair of eyes.</summary>
    Approved = 2,
}
