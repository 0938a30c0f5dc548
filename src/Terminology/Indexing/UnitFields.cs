namespace Terminology.Indexing;

/// <summary>Names of the fields that a unit has once, whatever the direction.</summary>
internal static class UnitFields
{
    /// <summary>Term: the unit's id, 16 bytes.</summary>
    public const string Id = "id";

    /// <summary>Doc value: the unit's id, 16 bytes.</summary>
    public const string IdValue = "id value";

    /// <summary>Doc value: number of the change that last touched it.</summary>
    public const string Sequence = "sequence";

    /// <summary>Doc value: status, origin and languages (<see cref="UnitStanding"/>).</summary>
    public const string Standing = "standing";

    /// <summary>Doc value: time of the last change, in milliseconds since 1970.</summary>
    public const string Changed = "changed";
}
