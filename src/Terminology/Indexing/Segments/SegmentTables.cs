using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace Terminology.Indexing.Segments;

/// <summary>The tables of the leaves of an index. A table lives as long as its leaf; deletions do not touch it. Thread-safe.</summary>
internal sealed class SegmentTables : IndexWriter.IndexReaderWarmer
{
    private readonly ConditionalWeakTable<object, ConcurrentDictionary<Direction, Lazy<SegmentTable?>>> leaves = [];

    /// <summary>The table of a leaf in one direction, or null if it holds no segment in it. Reads it if it is not there yet.</summary>
    public SegmentTable? Of(AtomicReader leaf, Direction direction)
        => leaves.GetOrCreateValue(leaf.CoreCacheKey).GetOrAdd(direction, _ => new Lazy<SegmentTable?>(() => SegmentTableReader.Read(leaf, direction))).Value;

    /// <summary>Reads the tables of a leaf in all directions it has: of a merged leaf before searches see it.</summary>
    public override void Warm(AtomicReader reader)
    {
        foreach (var field in reader.FieldInfos)
        {
            if (Direction.OfWeightField(field.Name) is { } direction) _ = Of(reader, direction);
        }
    }
}
