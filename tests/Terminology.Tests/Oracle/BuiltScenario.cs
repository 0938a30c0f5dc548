using Terminology.Memories;

namespace Terminology.Tests.Oracle;

/// <summary>The memories of a scenario, built.</summary>
internal sealed class BuiltScenario : IDisposable
{
    /// <summary>Names whose order is not that of the request.</summary>
    private static readonly string[] Names = ["orders", "law", "transport"];

    public BuiltScenario(Scenario scenario)
    {
        Memories = [.. scenario.Memories.Select((plan, i) => Build(scenario, plan, Names[i]))];
        Queries = [.. scenario.Queries.Select(query => query.Query(scenario.Models))];
    }

    public IReadOnlyList<BuiltMemory> Memories { get; }

    public IReadOnlyList<OracleQuery> Queries { get; }

    /// <summary>All matches by the oracle.</summary>
    public List<OracleMatch> Expected(OracleQuery query) => OracleLookup.Find(query, [.. Memories.Select(memory => memory.ForOracle)]);

    /// <summary>The answer of the service.</summary>
    public LookupAnswer Find(OracleQuery query, int minScore, int maxMatches = LookupQuery.MostMatches) => Service.Find(query, Memories, minScore, maxMatches);

    public void Dispose()
    {
        foreach (var memory in Memories) memory.Dispose();
    }

    /// <summary>Ids in an order that has nothing to do with that of the units, and the same in all memories.</summary>
    private static Guid Id(int unit) => new((uint)unit * 2_654_435_761, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)unit);

    private static BuiltMemory Build(Scenario scenario, MemoryPlan plan, string name)
    {
        var memory = new BuiltMemory(name, plan.Penalty, plan.RequestPenalty);
        for (var i = 0; i < plan.Units.Length; i++) memory.Put(Id(i), plan.Units[i].Content(scenario.Models), plan.Units[i].Day);
        foreach (var revision in plan.Revisions)
        {
            var id = Id(revision.Unit % plan.Units.Length);
            if (revision.Deleted) memory.Delete(id);
            else memory.Put(id, revision.Plan.Content(scenario.Models), revision.Plan.Day);
        }

        memory.Apply(plan.Batch);
        return memory;
    }
}
