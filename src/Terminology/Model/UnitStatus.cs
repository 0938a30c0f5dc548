namespace Terminology.Model;

/// <summary>How far a translation unit has been approved, from least to most.</summary>
public enum UnitStatus
{
    /// <summary>Not yet reviewed.</summary>
    Draft = 1,

    /// <summary>Reviewed; what an import without a status counts as.</summary>
    Reviewed = 2,

    /// <summary>Approved.</summary>
    Approved = 3,
}
