using System.Globalization;
using System.Text;

namespace Terminology.Tests.Oracle;

/// <summary>Memories and look-ups in them.</summary>
/// <param name="Models">What the texts are made from.</param>
/// <param name="Memories">The memories, in the order of the request.</param>
/// <param name="Queries">The look-ups.</param>
internal sealed record Scenario(TextModel[] Models, MemoryPlan[] Memories, QueryPlan[] Queries)
{
    /// <summary>All that is needed to see why a case fails.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Memories.Length; i++)
        {
            var memory = Memories[i];
            text.AppendLine(CultureInfo.InvariantCulture, $"memory {i}: penalties {memory.Penalty} and {memory.RequestPenalty}, applied in {memory.Parts} parts");
            foreach (var unit in memory.Units) text.AppendLine(CultureInfo.InvariantCulture, $"  day {unit.Day}: {unit.Content(Models)}");
            foreach (var revision in memory.Revisions)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  unit {revision.Unit % memory.Units.Length} becomes {(revision.Deleted ? "nothing" : $"day {revision.Plan.Day}: {revision.Plan.Content(Models)}")}");
            }
        }

        foreach (var query in Queries) text.AppendLine(CultureInfo.InvariantCulture, $"look-up: {query.Query(Models)}");
        return text.ToString();
    }
}
