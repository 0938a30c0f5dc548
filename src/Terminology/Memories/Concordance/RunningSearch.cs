using Terminology.Indexing.Concordance;

namespace Terminology.Memories.Concordance;

/// <summary>Merges what the parts of all indexes find into the order of <see cref="UnitPlace"/>. Not thread-safe.</summary>
internal sealed class RunningSearch : IDisposable
{
    private readonly IReadOnlyList<(SearchedMemory Memory, DirectionSearch Search)> all;
    private readonly UnitPlace? after;

    /// <summary>The searches that are at a unit not yet taken, by its weight.</summary>
    private readonly PriorityQueue<(SearchedMemory Memory, DirectionSearch Search), int> waiting = new();

    private long taken;
    private bool hasBegun;

    /// <summary>A search that begins behind a place or at the first unit.</summary>
    public RunningSearch(IReadOnlyList<(SearchedMemory Memory, DirectionSearch Search)> searches, UnitPlace? after)
    {
        all = searches;
        this.after = after;
    }

    /// <summary>Number of forms that the words fit, over all parts; known before anything is searched.</summary>
    public long Forms => all.Sum(searched => (long)searched.Search.Forms);

    /// <summary>Takes the next units in order, as many as asked for, if there are. To be called once.</summary>
    public List<FoundUnit> Take(int count)
    {
        Begin();
        var found = new List<FoundUnit>();
        while (found.Count < count && waiting.Count > 0) found.AddRange(TakeLightest(count - found.Count));

        return found;
    }

    /// <summary>Counts all units from where it began, those taken too, as far as it does not cost too much.</summary>
    /// <param name="most">Where to stop if single segments have to be looked at.</param>
    /// <param name="rows">How many segments may be looked at in vain.</param>
    /// <returns>The number of units; at least so many if it is not exact.</returns>
    public (long Count, bool IsExact) Count(long most, long rows)
    {
        Begin();
        var count = taken + waiting.Count;
        foreach (var (_, search) in all.Where(searched => searched.Search.CountsQuickly)) count += search.CountRest(long.MaxValue, ref rows);
        foreach (var (_, search) in all.Where(searched => !searched.Search.CountsQuickly && !searched.Search.IsFinished))
        {
            if (count > most || rows <= 0) return (Math.Min(count, most), false);
            count += search.CountRest(most + 1 - count, ref rows);
        }

        return all.All(searched => searched.Search.IsFinished && !searched.Search.IsGivenUp) ? (count, true) : (Math.Min(count, most), false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, search) in all) search.Dispose();
    }

    private void Begin()
    {
        if (hasBegun) return;

        hasBegun = true;
        foreach (var searched in all)
        {
            if (after is not null) searched.Search.StartAt(after.Weight);
            if (searched.Search.MoveNext()) waiting.Enqueue(searched, searched.Search.Weight);
        }
    }

    /// <summary>Goes over all units of the least weight, for only among them does the finer order decide, and returns the first ones.</summary>
    private IEnumerable<FoundUnit> TakeLightest(int count)
    {
        var first = new List<FoundUnit>();
        waiting.TryPeek(out _, out var lightest);
        while (waiting.TryPeek(out var searched, out var weight) && weight == lightest)
        {
            waiting.Dequeue();
            var alike = searched.Search.TakeAlike();
            taken += alike.Count;
            first.AddRange(alike.Skip(Passed(alike, searched, weight)).Take(count).Select(rank => Found(rank, searched, weight)));
            if (!searched.Search.IsFinished) waiting.Enqueue(searched, searched.Search.Weight);
        }

        return first.OrderBy(unit => unit.Place, Comparer<UnitPlace>.Create(UnitPlace.Compare)).Take(count);
    }

    /// <summary>How many of the units, which are in order, are not behind the place where the search begins. Few ids are read for it.</summary>
    private int Passed(List<int> alike, (SearchedMemory Memory, DirectionSearch Search) searched, int weight)
    {
        if (after is null || weight > after.Weight) return 0;

        var (low, high) = (0, alike.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (UnitPlace.Compare(Found(alike[middle], searched, weight).Place, after) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static FoundUnit Found(int rank, (SearchedMemory Memory, DirectionSearch Search) searched, int weight)
    {
        var unit = searched.Search.Unit(rank);
        return new FoundUnit(new UnitPlace(weight, unit.Changed, unit.Id, searched.Memory.Name), searched.Memory, unit);
    }
}
