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

    /// <summary>Takes the next units in order, as many as asked for or more, if there are.</summary>
    public List<FoundUnit> Take(int count)
    {
        Begin();
        var found = new List<FoundUnit>();
        while (found.Count < count && waiting.Count > 0)
        {
            var alike = TakeLightest();
            taken += alike.Count;
            if (after is not null) alike.RemoveAll(unit => UnitPlace.Compare(unit.Place, after) <= 0);
            alike.Sort(static (a, b) => UnitPlace.Compare(a.Place, b.Place));
            found.AddRange(alike);
        }

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

    /// <summary>All units of the least weight: only among them does the finer order decide.</summary>
    private List<FoundUnit> TakeLightest()
    {
        var alike = new List<FoundUnit>();
        waiting.TryPeek(out _, out var lightest);
        while (waiting.TryPeek(out var searched, out var weight) && weight == lightest)
        {
            waiting.Dequeue();
            do
            {
                var unit = searched.Search.Unit;
                alike.Add(new FoundUnit(new UnitPlace(weight, unit.Changed, unit.Id, searched.Memory.Name), searched.Memory, unit));
            }
            while (searched.Search.MoveNext() && searched.Search.Weight == lightest);

            if (!searched.Search.IsFinished) waiting.Enqueue(searched, searched.Search.Weight);
        }

        return alike;
    }
}
