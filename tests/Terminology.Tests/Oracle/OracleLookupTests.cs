using CsCheck;
using Terminology.Matching.Critical;
using Terminology.Memories;
using Terminology.Model;

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

    /// <summary>Two numbers that had changed places cost two points and were not flagged.</summary>
    [Fact]
    public void Flags_numbers_that_have_changed_places_and_cannot_be_replaced()
    {
        using var memory = new BuiltMemory("memory");
        memory.Put(new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new UnitContent(LanguageTag.English, LanguageTag.French, "from 9 to 5 days", "quelques jours"), day: 0);
        memory.Apply();

        var match = Assert.Single(Service.Find(new OracleQuery(LanguageTag.English, LanguageTag.French, "from 5 to 9 days"), [memory], 30).Matches);

        Assert.Equal([new Penalty(Penalty.Numbers, 2)], match.Penalties);
        Assert.Contains(match.Flags, flag => flag.Name == CriticalFlag.Number);
    }

    [Fact]
    public void Flags_the_numbers_that_the_oracle_flags()
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                foreach (var query in built.Queries)
                {
                    var expected = built.Expected(query).Where(match => match.Net >= 30).Select(match => (match.Memory, match.Unit.Id, match.Reverse, match.NumberFlag));

                    var found = built.Find(query, 30).Matches.Select(match => (match.Memory, match.Unit.Id, match.Reverse, match.Flags.Any(flag => flag.Name == CriticalFlag.Number)));

                    Assert.Equal(expected, found);
                }
            },
            iter: 40,
            threads: 2);

    /// <summary>Exact matches were one although their sources were not bit-exact the same; fuzzy matches of the same units were two.</summary>
    [Fact]
    public void Keeps_units_apart_whose_sources_differ_in_form()
    {
        using var memory = new BuiltMemory("memory");
        memory.Put(new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new UnitContent(LanguageTag.French, LanguageTag.English, "général", "general"), day: 0);
        memory.Put(new Guid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new UnitContent(LanguageTag.French, LanguageTag.English, "ge\u0301ne\u0301ral", "general"), day: 0);
        memory.Apply();

        var query = new OracleQuery(LanguageTag.French, LanguageTag.English, "général");

        AssertEqual(query, 30, OracleLookup.Find(query, [memory.ForOracle]).Select(Told.Line), Service.Find(query, [memory], 30));
    }

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
