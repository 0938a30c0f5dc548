using Lucene.Net.Index;
using Terminology.Indexing.Concordance;
using Terminology.Indexing.Segments;
using Terminology.Matching;

namespace Terminology.Indexing;

/// <summary>An index as it was at one moment. Not thread-safe: each look-up takes one of its own.</summary>
/// <param name="reader">The index, held for this view.</param>
/// <param name="tables">The tables of its leaves.</param>
/// <param name="applied">Number of the last change it shows.</param>
internal sealed class MemoryIndexView(DirectoryReader reader, SegmentTables tables, long applied) : IDisposable
{
    /// <summary>Number of the last change it shows.</summary>
    public long Applied => applied;

    /// <summary>Gives the view back.</summary>
    public void Dispose() => reader.DecRef();

    /// <summary>The units that have the query's very text by its hash; the caller compares the texts.</summary>
    public IEnumerable<IndexedUnit> Exact(Direction direction, QueryProfile query, ulong hash)
        => Each(direction, query, search => search.Exact(hash).Select(rank => (rank, default(Similarity)))).Select(match => match.Unit);

    /// <summary>The units that are a near match, with their scores.</summary>
    public IEnumerable<(IndexedUnit Unit, Similarity Similarity)> Near(Direction direction, QueryProfile query, ulong exactHash)
        => Each(direction, query, search => search.Near(exactHash));

    /// <summary>The units whose fuzzy or reorder score reaches what <paramref name="lowest"/> (1 to 100) says at the time, with their scores.</summary>
    public IEnumerable<(IndexedUnit Unit, Similarity Similarity)> Fuzzy(Direction direction, QueryProfile query, Func<int> lowest)
        => Each(direction, query, search => search.Fuzzy(lowest));

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

    private static IEnumerable<Direction> DirectionsOf(AtomicReader leaf)
        => leaf.FieldInfos.Select(field => Direction.OfWeightField(field.Name)).OfType<Direction>();

    private IEnumerable<(IndexedUnit Unit, Similarity Similarity)> Each(
        Direction direction, QueryProfile query, Func<LeafSearch, IEnumerable<(int Rank, Similarity Similarity)>> find)
    {
        foreach (var leaf in reader.Leaves)
        {
            if (tables.Of(leaf.AtomicReader, direction) is not { } table) continue;

            using var search = new LeafSearch(table, leaf.AtomicReader.LiveDocs, query);
            UnitValues? values = null;
            foreach (var (rank, similarity) in find(search))
            {
                values ??= new UnitValues(leaf.AtomicReader, direction);
                yield return (new IndexedUnit(values, table.Documents[rank], table.Standings[table.StandingNumbers[rank]]), similarity);
            }
        }
    }
}
