namespace Terminology.Memories;

/// <summary>Finds the units nearest to a segment. No unit at or above the threshold is missed, unless a time budget says so and the answer tells it.</summary>
/// <remarks>
/// Order: score, context, basis points, not ambiguous before ambiguous, status (machine translation last), place of the memory in the caller's list, exactly
/// the variant asked for, newest change, id of the unit, name of the memory. The order is total: the answer is the same on every machine. Units of the same
/// source and target are one match with several origins.
/// </remarks>
public static class MemoryLookup
{
    /// <summary>How often a look-up begins again because units changed while it ran, before those units are left out.</summary>
    private const int Attempts = 3;

    /// <summary>Looks a segment up in memories.</summary>
    /// <param name="query">The segment; the caller has checked it by <see cref="UnitRules"/>.</param>
    /// <param name="memories">Where to look.</param>
    /// <param name="clock">Measures the time budget.</param>
    /// <param name="cancellationToken">Checked at every candidate.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static LookupAnswer Find(LookupQuery query, IReadOnlyList<SearchedMemory> memories, TimeProvider clock, CancellationToken cancellationToken)
    {
        var search = new MemorySearch(query, new TimeBudget(clock, query.TimeBudget), cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            if (search.Run(memories, complete: attempt < Attempts) is { } answer) return answer;
        }
    }
}
