using Terminology.Indexing.Segments;

namespace Terminology.Indexing;

/// <summary>A unit as the index knows it, looked at from one side. What few matches need is read from disk when it is asked for, while the view is held.</summary>
internal sealed class IndexedUnit(UnitValues values, SegmentTable table, int rank)
{
    private readonly int document = table.Documents[rank];
    private Guid? id;
    private long? changed;
    private long? targetHash;

    /// <summary>Its id.</summary>
    public Guid Id => id ??= values.Id(document);

    /// <summary>When it was last changed, in milliseconds since 1970.</summary>
    public long Changed => changed ??= values.Changed(document);

    /// <summary>Number of the change that last touched it when it was indexed.</summary>
    public long Sequence => values.Sequence(document);

    /// <summary>64-bit hash of its text in the language of the query.</summary>
    public ulong TextHash => table.ExactHashes[rank];

    /// <summary>Hash of its skeleton in the language of the query, by which <see cref="SegmentTable.WithText"/> finds it.</summary>
    public uint SkeletonHash => SkeletonHashes.Of(table.Row(rank), table.Forms);

    /// <summary>64-bit hash of its text in the language wanted.</summary>
    public long TargetHash => targetHash ??= values.TargetHash(document);

    /// <summary>What stood around its source.</summary>
    public ContextHashes Context => values.Context(document);

    /// <summary>Whether all its numbers can be replaced in its text in the language wanted.</summary>
    public bool IsRepairable => table.IsRepairable(rank);

    /// <summary>Its status, origin, validity and languages.</summary>
    public UnitStanding Standing => table.Standings[table.StandingNumbers[rank]];
}
