using CsCheck;
using Terminology.Matching;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Oracle;

/// <summary>Scores of pairs of segments, against the oracle.</summary>
public sealed class OraclePairTests
{
    private static readonly Gen<(string Query, string Source, bool French)> Pairs =
        Gen.Select(TradeTexts.Models, TradeTexts.Recipes, TradeTexts.Recipes, Gen.Bool, (models, query, source, french) =>
            (query.Text(models, french), (source with { Model = query.Model }).Text(models, french), french));

    [Fact]
    public void Scores_as_the_definition_says()
        => Pairs.Sample(
            (query, source, french) =>
            {
                var language = french ? LanguageTag.French : LanguageTag.English;

                var expected = OracleScore.Of(new OracleSegment(query, language), new OracleSegment(source, language));

                Assert.Equal(expected, OracleFigures.Of(Scorer.Compare(TokenizedSegment.Of(new Segment(query), language), TokenizedSegment.Of(new Segment(source), language))));
            },
            iter: 20_000);
}
