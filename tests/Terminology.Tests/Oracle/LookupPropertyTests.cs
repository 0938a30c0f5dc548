using System.Globalization;
using System.Text;
using CsCheck;
using Terminology.Matching;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>What holds for every look-up (scoring definition §11), in real indexes.</summary>
public sealed class LookupPropertyTests
{
    private const int Iterations = 20;

    /// <summary>What the fold drops wherever it stands.</summary>
    private static readonly string[] Invisible = ["\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"];

    [Fact]
    public void A_score_is_what_is_left_after_the_penalties_and_100_means_identical()
        => EachMatch((query, match) =>
        {
            Assert.Equal(Math.Max(0, match.Similarity.Percent - match.Penalties.Sum(penalty => penalty.Points)), match.Score);
            Assert.All(match.Penalties, penalty => Assert.True(penalty.Points > 0));
            Assert.Equal(match.Penalties.Count, match.Penalties.DistinctBy(penalty => penalty.Name).Count());
            if (match.Similarity.Percent >= 100) Assert.Equal(query.Text.Normalize(), match.Source.Normalize());
        });

    [Fact]
    public void Operations_turn_the_query_into_the_source_and_cost_the_distance()
        => EachMatch((query, match) =>
        {
            var rebuilt = query.Text;
            foreach (var operation in match.Operations.Reverse())
            {
                rebuilt = $"{rebuilt[..operation.Query.Start]} {match.Source.Substring(operation.Source.Start, operation.Source.Length)} {rebuilt[operation.Query.End..]}";
            }

            Assert.Equal(Dense(match.Source), Dense(rebuilt));
            Assert.Equal(match.Similarity.Distance, match.Operations.Sum(operation => operation.Cost));
            Assert.Equal(match.Operations.OrderBy(operation => operation.Query.Start), match.Operations);
        });

    [Fact]
    public void Offsets_stand_between_characters_that_a_reader_sees()
        => EachMatch((query, match) =>
        {
            var (inQuery, inSource) = (Borders(query.Text), Borders(match.Source));

            Assert.All(match.Operations.SelectMany(operation => new[] { operation.Query.Start, operation.Query.End }), place => Assert.Contains(place, inQuery));
            Assert.All(match.Operations.SelectMany(operation => new[] { operation.Source.Start, operation.Source.End }), place => Assert.Contains(place, inSource));
        });

    [Fact]
    public void A_lower_threshold_only_appends()
        => EachQuery((built, query) =>
        {
            var all = Lines(built.Find(query, LookupQuery.LowestMinScore));

            foreach (var lowest in new[] { 40, 55, 74, 75, 94, 95, 99, 100 })
            {
                var some = Lines(built.Find(query, lowest));
                Assert.Equal(all.Take(some.Count), some);
                Assert.Equal(some.Take(2), Lines(built.Find(query, lowest, maxMatches: 2)));
            }
        });

    [Fact]
    public void Accents_may_be_characters_of_their_own()
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var composed = new BuiltScenario(scenario, NormalizationForm.FormC);
                using var decomposed = new BuiltScenario(scenario, NormalizationForm.FormD);
                foreach (var query in composed.Queries)
                {
                    var expected = Lines(composed.Find(query with { Segment = BuiltScenario.Normalized(query.Segment, NormalizationForm.FormC) }, 30));

                    Assert.Equal(expected, Lines(composed.Find(query with { Segment = BuiltScenario.Normalized(query.Segment, NormalizationForm.FormD) }, 30)));
                    Assert.Equal(expected, Lines(decomposed.Find(query, 30)));
                }
            },
            iter: Iterations,
            threads: 2);

    [Fact]
    public void The_order_of_the_memories_changes_nothing_where_none_is_preferred()
        => EachQuery((built, query) => Assert.Equal(
            Lines(Service.FindInAll(query, built.Memories, 30)), Lines(Service.FindInAll(query, [.. built.Memories.Reverse()], 30))));

    [Fact]
    public void Many_threads_find_what_one_finds()
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                var alone = built.Queries.Select(query => Lines(built.Find(query, 30))).ToList();

                Parallel.For(0, 4 * alone.Count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
                    Assert.Equal(alone[i % alone.Count], Lines(built.Find(built.Queries[i % alone.Count], 30))));
            },
            iter: Iterations,
            threads: 1);

    [Fact]
    public void Merging_and_opening_again_change_nothing()
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                var before = built.Queries.Select(query => Lines(built.Find(query, 30))).ToList();

                foreach (var memory in built.Memories) memory.Reopen();

                Assert.Equal(before, built.Queries.Select(query => Lines(built.Find(query, 30))));
            },
            iter: Iterations,
            threads: 1);

    /// <summary>Words that no text has, and the same texts in another pair of languages.</summary>
    [Fact]
    public void Units_that_have_nothing_to_do_with_it_change_nothing()
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                var before = built.Queries.Select(query => Lines(built.Find(query, 30))).ToList();

                var spanish = LanguageTag.Parse("es", "");
                for (var i = 0; i < 60; i++)
                {
                    built.Memories[0].Put(Guid.NewGuid(), new UnitContent(LanguageTag.English, LanguageTag.French, $"zyzzyva {new string('q', i + 3)}", $"zébu {new string('q', i + 3)}"), day: 9);
                    built.Memories[0].Put(Guid.NewGuid(), new UnitContent(LanguageTag.English, spanish, built.Queries[i % built.Queries.Count].Text, $"{i}"), day: 9);
                }

                built.Memories[0].Apply();

                Assert.Equal(before, built.Queries.Select(query => Lines(built.Find(query, 30))));
            },
            iter: Iterations,
            threads: 1);

    [Fact]
    public void A_unit_finds_itself_and_is_as_far_from_another_as_that_one_from_it()
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                var units = built.Memories[0].ForOracle.Units.Take(4).ToList();
                foreach (var unit in units)
                {
                    var found = Matches(unit);
                    Assert.True(found[unit.Id].Similarity is { Percent: 100, Distance: 0, Kind: MatchKind.Exact });
                    foreach (var other in units.Where(other => other.Content.SourceLanguage.Primary == unit.Content.SourceLanguage.Primary))
                    {
                        var there = found.GetValueOrDefault(other.Id)?.Similarity;
                        var back = Matches(other).GetValueOrDefault(unit.Id)?.Similarity;

                        // Penalties differ, so one of the two may be under the threshold.
                        if (there is not null && back is not null) Assert.Equal(OracleFigures.Of(there), OracleFigures.Of(back));
                    }
                }

                // One origin for each unit, whatever others say the same: every unit has a match of its own.
                Dictionary<Guid, Match> Matches(TranslationUnit unit)
                {
                    var query = new OracleQuery(unit.Content.SourceLanguage, unit.Content.TargetLanguage, unit.Content.SourceSegment);
                    var matches = Service.Find(query, [built.Memories[0]], minScore: 30).Matches;
                    return matches.SelectMany(match => match.Origins.Select(origin => (origin.Unit.Id, match))).ToDictionary(pair => pair.Id, pair => pair.match);
                }
            },
            iter: Iterations,
            threads: 1);

    private static void EachQuery(Action<BuiltScenario, OracleQuery> assert)
        => Scenarios.Small.Sample(
            scenario =>
            {
                using var built = new BuiltScenario(scenario);
                foreach (var query in built.Queries) assert(built, query);
            },
            iter: Iterations,
            threads: 2);

    private static void EachMatch(Action<OracleQuery, Match> assert)
        => EachQuery((built, query) =>
        {
            foreach (var match in built.Find(query, 30).Matches) assert(query, match);
        });

    private static List<string> Lines(LookupAnswer answer)
    {
        Assert.True(answer.Exhaustive);
        return [.. answer.Matches.Select(Told.Line)];
    }

    /// <summary>White space is no token, so it is not compared.</summary>
    private static string Dense(string text)
        => string.Concat(Invisible.Aggregate(text, (left, c) => left.Replace(c, "", StringComparison.Ordinal)).Where(c => !char.IsWhiteSpace(c))).Normalize();

    private static HashSet<int> Borders(string text) => [.. StringInfo.ParseCombiningCharacters(text), text.Length];
}
