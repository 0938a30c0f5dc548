using CsCheck;
using Terminology.Memories;

namespace Terminology.Tests.Oracle;

/// <summary>Look-ups in real indexes, against the oracle: the same matches in the same order, at every threshold.</summary>
public sealed class OracleLookupTests
{
    private static readonly int[] Thresholds = [30, 50, 60, 75, 85, 95, 99, 100];

    [Fact]
    public void Finds_in_small_memories_what_the_oracle_finds() => Compare(Scenarios.Small, iterations: 100);

    [Fact]
    public void Finds_very_short_segments_that_the_oracle_finds() => Compare(Scenarios.Short, iterations: 6);

    [Fact]
    public void Finds_in_large_memories_what_the_oracle_finds() => Compare(Scenarios.Large, iterations: 5);

    [Fact]
    public void Finds_very_long_segments_that_the_oracle_finds() => Compare(Scenarios.Long, iterations: 2);

    private static void Compare(Gen<Scenario> scenarios, int iterations)
        => scenarios.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                foreach (var query in built.Queries)
                {
                    var expected = built.Expected(query);
                    foreach (var lowest in Thresholds)
                    {
                        var wanted = expected.Where(match => match.Net >= lowest).Select(Told.Line).ToList();

                        AssertEqual(query, lowest, wanted.Take(LookupQuery.MostMatches), built.Find(query, lowest));
                        AssertEqual(query, lowest, wanted.Take(3), built.Find(query, lowest, maxMatches: 3));
                    }
                }
            },
            iter: iterations,
            threads: 2);

    private static void AssertEqual(OracleQuery query, int lowest, IEnumerable<string> expected, LookupAnswer answer)
    {
        Assert.True(answer.Exhaustive);
        var (oracle, service) = (expected.ToList(), answer.Matches.Select(Told.Line).ToList());
        var same = oracle.Zip(service).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            same == oracle.Count && same == service.Count,
            $"“{query.Text}” at {lowest}, match {same} of {oracle.Count}\noracle:  {oracle.ElementAtOrDefault(same)}\nservice: {service.ElementAtOrDefault(same)}");
    }
}
