using System.Text;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>The memories of a scenario, built.</summary>
internal sealed class BuiltScenario : IDisposable
{
    /// <summary>Names whose order is not that of the request.</summary>
    private static readonly string[] Names = ["orders", "law", "transport"];

    /// <param name="scenario">What to build.</param>
    /// <param name="form">Form that the texts of the units are brought into; the queries keep theirs.</param>
    public BuiltScenario(Scenario scenario, NormalizationForm form = NormalizationForm.FormC)
    {
        Memories = [.. scenario.Memories.Select((plan, i) => Build(scenario, plan, Names[i], form))];
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

    /// <summary>The segment with its text in a form, and its tags where they were.</summary>
    public static Segment Normalized(Segment segment, NormalizationForm form)
        => new(segment.Text.Normalize(form), [.. segment.Tags.Select(tag => tag with { Position = segment.Text[..tag.Position].Normalize(form).Length })]);

    /// <summary>Ids in an order that has nothing to do with that of the units, and the same in all memories.</summary>
    private static Guid Id(int unit) => new((uint)unit * 2_654_435_761, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)unit);

    private static BuiltMemory Build(Scenario scenario, MemoryPlan plan, string name, NormalizationForm form)
    {
        var memory = new BuiltMemory(name, plan.Penalty, plan.RequestPenalty);
        for (var i = 0; i < plan.Units.Length; i++) Put(Id(i), plan.Units[i]);
        foreach (var revision in plan.Revisions)
        {
            var id = Id(revision.Unit % plan.Units.Length);
            if (revision.Deleted) memory.Delete(id);
            else Put(id, revision.Plan);
        }

        memory.Apply(plan.Parts);
        return memory;

        void Put(Guid id, UnitPlan unit)
        {
            var content = unit.Content(scenario.Models);
            var (source, target) = (Normalized(content.SourceSegment, form), Normalized(content.TargetSegment, form));
            memory.Put(id, content with { Source = source.Text, SourceTags = [.. source.Tags], Target = target.Text, TargetTags = [.. target.Tags] }, unit.Day);
        }
    }
}
