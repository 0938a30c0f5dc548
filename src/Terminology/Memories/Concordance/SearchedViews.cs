using System.Globalization;
using Terminology.Indexing;
using Terminology.Indexing.Concordance;

namespace Terminology.Memories.Concordance;

/// <summary>Memories as they were at one moment. Not thread-safe.</summary>
internal sealed class SearchedViews : IDisposable
{
    private readonly List<(SearchedMemory Memory, MemoryIndexView View)> views;

    /// <summary>Takes a view of each.</summary>
    public SearchedViews(IReadOnlyList<SearchedMemory> memories)
    {
        views = [.. memories.Select(memory => (memory, memory.Index.Acquire()))];
        Snapshot = views.Select(searched => searched.View.Sequence).DefaultIfEmpty().Max();
        Hash = PageToken.HashOf(views
            .OrderBy(searched => searched.Memory.Name, StringComparer.Ordinal)
            .SelectMany(searched => new[] { searched.Memory.Name, searched.View.Sequence.ToString(CultureInfo.InvariantCulture) }));
    }

    /// <summary>Number of the newest change that they show.</summary>
    public long Snapshot { get; }

    /// <summary>Differs where one of them has changed, or other memories are searched.</summary>
    public ulong Hash { get; }

    /// <summary>Begins a search; the caller disposes of it.</summary>
    public RunningSearch Search(UnitPattern pattern, UnitPlace? after, CancellationToken cancellationToken)
    {
        var expansion = new WordExpansion();
        var searches = new List<(SearchedMemory Memory, DirectionSearch Search)>();
        try
        {
            foreach (var (memory, view) in views) searches.AddRange(view.Holding(pattern, expansion, cancellationToken).Select(search => (memory, search)));
            return new RunningSearch(searches, after);
        }
        catch
        {
            foreach (var (_, search) in searches) search.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, view) in views) view.Dispose();
    }
}
