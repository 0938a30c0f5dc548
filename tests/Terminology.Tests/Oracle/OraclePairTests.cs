using CsCheck;
using Terminology.Matching;
using Terminology.Matching.Numbers;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Oracle;

/// <summary>Scores of pairs of segments, against the oracle.</summary>
public sealed class OraclePairTests
{
    private static readonly Gen<(Segment Query, Segment Source, bool French)> Pairs =
        Gen.Select(TradeTexts.Models, TradeTexts.Recipes, TradeTexts.Recipes, Gen.Bool, (models, query, source, french) =>
            (query.Segment(models, french), (source with { Model = query.Model }).Segment(models, french), french));

    [Fact]
    public void Scores_as_the_definition_says()
        => Pairs.Sample(
            (query, source, french) =>
            {
                var language = french ? LanguageTag.French : LanguageTag.English;

                var expected = OracleScore.Of(new OracleSegment(query, language), new OracleSegment(source, language));

                Assert.Equal(expected, OracleFigures.Of(Scorer.Compare(TokenizedSegment.Of(query, language), TokenizedSegment.Of(source, language))));
            },
            iter: 6_000);

    /// <summary>A text, the same with other numbers, and its translation.</summary>
    [Fact]
    public void Repairs_numbers_where_the_definition_says_so()
        => Gen.Select(TradeTexts.Models, TradeTexts.Recipes, TradeTexts.Recipes, Gen.Bool, (models, query, source, french) =>
            (query.Segment(models, french), (source with { Model = query.Model }).Segment(models, french), (source with { Model = query.Model }).Segment(models, !french), french)).Sample(
            (query, source, target, french) =>
            {
                var (from, to) = french ? (LanguageTag.French, LanguageTag.English) : (LanguageTag.English, LanguageTag.French);
                var (oracleQuery, oracleSource) = (new OracleSegment(query, from), new OracleSegment(source, from));
                if (oracleQuery.Numbers.Count != oracleSource.Numbers.Count || OracleRepair.Differing(oracleQuery, oracleSource) == 0) return;

                var repaired = NumberSubstitution.Repair(
                    TokenizedSegment.Of(query, from), TokenizedSegment.Of(source, from), TokenizedSegment.Of(target, to));

                Assert.Equal(OracleRepair.IsPossible(oracleQuery, oracleSource, new OracleSegment(target, to)), repaired is not null);
            },
            iter: 6_000);
}
