using Lucene.Net.Index;
using Terminology.Indexing.Segments;
using Terminology.Matching;

namespace Terminology.Indexing;

/// <summary>An index as it was at one moment. Not thread-safe: each look-up takes one of its own.</summary>
internal sealed class MemoryIndexView(DirectoryReader reader, long sequence, SegmentTables tables) : IDisposable
{
    /// <summary>Number of the last change it shows.</summary>
    public long Sequence { get; } = sequence;

    /// <summary>Number of candidates that the last search had found and not compared because its time was over.</summary>
    public int Left { get; private set; }

    /// <summary>What all searches did.</summary>
    public SearchCost Cost { get; private set; }

    /// <summary>Gives the view back.</summary>
    public void Dispose() => reader.DecRef();

    /// <summary>The units that have one text, by its hashes.</summary>
    public IEnumerable<IndexedUnit> WithText(Direction direction, uint skeletonHash, ulong exactHash)
    {
        foreach (var leaf in reader.Leaves)
        {
            if (tables.Of(leaf.AtomicReader, direction) is not { } table) continue;

            UnitValues? values = null;
            foreach (var rank in table.WithText(skeletonHash, exactHash))
            {
                if (leaf.AtomicReader.LiveDocs?.Get(table.Documents[rank]) ?? true)
                    yield return new IndexedUnit(values ??= new UnitValues(leaf.AtomicReader, direction), table, rank);
            }
        }
    }

    /// <summary>The units that are a near match, with their scores.</summary>
    public IEnumerable<(IndexedUnit Unit, Similarity Similarity)> Near(Direction direction, QueryProfile query, uint skeletonHash, ulong exactHash, Func<bool> over)
        => Each(direction, query, search => search.Near(skeletonHash, exactHash, over));

    /// <summary>The units whose fuzzy or reorder score reaches what <paramref name="lowest"/> (1 to 100) says at the time, with their scores.</summary>
    public IEnumerable<(IndexedUnit Unit, Similarity Similarity)> Fuzzy(Direction direction, QueryProfile query, Func<int> lowest, Func<bool> over)
        => Each(direction, query, search => search.Fuzzy(lowest, over));

    private IEnumerable<(IndexedUnit Unit, Similarity Similarity)> Each(
        Direction direction, QueryProfile query, Func<LeafSearch, IEnumerable<(int Rank, Similarity Similarity)>> find)
    {
        Left = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (tables.Of(leaf.AtomicReader, direction) is not { } table) continue;

            using var search = new LeafSearch(table, leaf.AtomicReader.LiveDocs, query);
            UnitValues? values = null;
            foreach (var (rank, similarity) in find(search))
                yield return (new IndexedUnit(values ??= new UnitValues(leaf.AtomicReader, direction), table, rank), similarity);
            Left += search.Left;
            Cost += search.Cost;
        }
    }
}
