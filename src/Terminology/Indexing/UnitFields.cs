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

    /// <summary>Doc value: status, origin, validity and languages (<see cref="UnitStanding"/>).</summary>
    public const string Standing = "standing";

    /// <summary>Doc value: hash of the segment before the source, where it is known (<see cref="ContextHashes"/>).</summary>
    public const string Previous = "previous";

    /// <summary>Doc value: hash of the segment after the source, where it is known.</summary>
    public const string Next = "next";

    /// <summary>Doc value: hash of the key of the source, where it has one.</summary>
    public const string Key = "key";

    /// <summary>Doc value: time of the last change, in milliseconds since 1970.</summary>
    public const string Changed = "changed";
}
