using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace Terminology.Indexing.Segments;

/// <summary>The tables of the leaves of an index. A table lives as long as its leaf; deletions do not touch it. Thread-safe.</summary>
internal sealed class SegmentTables : IndexWriter.IndexReaderWarmer
{
    /// <summary>Leaves with fewer units are read by one thread.</summary>
    private const int WorthSharing = 10_000;

    private readonly ConditionalWeakTable<object, ConcurrentDictionary<Direction, Lazy<SegmentTable?>>> leaves = [];

    /// <summary>The table of a leaf in one direction, or null if it holds no segment in it. Reads it if it is not there yet.</summary>
    public SegmentTable? Of(AtomicReader leaf, Direction direction)
        => leaves.GetOrCreateValue(leaf.CoreCacheKey).GetOrAdd(direction, _ => new Lazy<SegmentTable?>(() => SegmentTableReader.Read(leaf, direction))).Value;

    /// <summary>Reads the tables of a leaf in all directions it has: of a merged leaf before searches see it.</summary>
    public override void Warm(AtomicReader reader)
    {
        var directions = reader.FieldInfos.Select(field => Direction.OfWeightField(field.Name)).OfType<Direction>().ToList();
        if (reader.NumDocs < WorthSharing) directions.ForEach(direction => Of(reader, direction));
        else Parallel.ForEach(directions, direction => Of(reader, direction));
    }
}
