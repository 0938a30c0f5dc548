using Lucene.Net.Index;
using Terminology.Indexing.Concordance;
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

    /// <summary>Searches for units that hold words: one search a leaf and direction, each giving the shortest segments first. The caller disposes of them.</summary>
    /// <exception cref="Model.TerminologyException">A wildcard stands for too many words.</exception>
    public List<DirectionSearch> Holding(UnitPattern pattern, WordExpansion expansion, CancellationToken cancellationToken)
    {
        var searches = new List<DirectionSearch>();
        try
        {
            foreach (var leaf in reader.Leaves)
            {
                foreach (var direction in DirectionsOf(leaf.AtomicReader).Where(pattern.Searches))
                {
                    if (tables.Of(leaf.AtomicReader, direction) is not null)
                        searches.Add(new DirectionSearch(tables, leaf.AtomicReader, direction, pattern, expansion, cancellationToken));
                }
            }

            return searches;
        }
        catch
        {
            foreach (var search in searches) search.Dispose();
            throw;
        }
    }

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

    /// <summary>Offers the units that are a near match, with their scores.</summary>
    public void Near(Direction direction, QueryProfile query, uint skeletonHash, ulong exactHash, SearchLimits limits, Func<IndexedUnit, Similarity, bool> offer)
        => Each(direction, query, offer, (search, byRank) => search.Near(skeletonHash, exactHash, limits, byRank));

    /// <summary>Offers the units whose fuzzy or reorder score reaches the lowest of interest, with their scores.</summary>
    public void Fuzzy(Direction direction, QueryProfile query, SearchLimits limits, Func<IndexedUnit, Similarity, bool> offer)
        => Each(direction, query, offer, (search, byRank) => search.Fuzzy(limits, byRank));

    private void Each(Direction direction, QueryProfile query, Func<IndexedUnit, Similarity, bool> offer, Action<LeafSearch, Func<int, Similarity, bool>> find)
    {
        Left = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (tables.Of(leaf.AtomicReader, direction) is not { } table) continue;

            UnitValues? values = null;
            using var search = new LeafSearch(table, leaf.AtomicReader.LiveDocs, query);
            find(search, (rank, similarity) => offer(new IndexedUnit(values ??= new UnitValues(leaf.AtomicReader, direction), table, rank), similarity));
            Left += search.Left;
            Cost += search.Cost;
        }
    }

    private static IEnumerable<Direction> DirectionsOf(AtomicReader leaf)
        => leaf.FieldInfos.Select(field => Direction.OfWeightField(field.Name)).OfType<Direction>();
}
