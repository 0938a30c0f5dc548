namespace Terminology.Indexing;

/// <summary>A unit as the index knows it, looked at from one side. What few matches need is read from disk when it is asked for, while the view is held.</summary>
internal sealed class IndexedUnit(UnitValues values, int document, UnitStanding standing)
{
    private readonly Lazy<Guid> id = new(() => values.Id(document), LazyThreadSafetyMode.None);
    private readonly Lazy<long> changed = new(() => values.Changed(document), LazyThreadSafetyMode.None);

    /// <summary>Its id.</summary>
    public Guid Id => id.Value;

    /// <summary>When it was last changed, in milliseconds since 1970.</summary>
    public long Changed => changed.Value;

    /// <summary>Number of the change that last touched it when it was indexed.</summary>
    public long Sequence => values.Sequence(document);

    /// <summary>64-bit hash of its text in the language wanted.</summary>
    public long TargetHash => values.TargetHash(document);

    /// <summary>Its status, origin and languages.</summary>
    public UnitStanding Standing { get; } = standing;
}
