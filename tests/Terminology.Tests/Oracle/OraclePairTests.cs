using CsCheck;
using Terminology.Matching;
using Terminology.Matching.Critical;
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

    /// <summary>A pair of tags for a single one scored 99 one way and 98 the other.</summary>
    [Fact]
    public void Scores_tags_alike_both_ways()
    {
        var pair = TokenizedSegment.Of(new Segment("port", [new InlineTag(InlineTagKind.Open, 1, 0), new InlineTag(InlineTagKind.Close, 1, 4)]), LanguageTag.French);
        var single = TokenizedSegment.Of(new Segment("port", [new InlineTag(InlineTagKind.Single, 2, 0)]), LanguageTag.French);

        Assert.Equal(Scorer.Compare(pair, single), Scorer.Compare(single, pair));
    }

    /// <summary>A colour of skin and the second letter of a flag were tokens of their own, so offsets stood inside what a reader sees as one character.</summary>
    [Theory]
    [InlineData("fine 👍🏽")]
    [InlineData("to 🇫🇷")]
    public void Takes_what_a_reader_sees_as_one_sign_for_one_token(string text)
        => Assert.Equal(2, TokenizedSegment.Of(new Segment(text), LanguageTag.English).Tokens.Count);

    /// <summary>A code that ends in the name of the rules threw, and the look-up with it.</summary>
    [Fact]
    public void Looks_for_critical_differences_in_a_code_that_ends_in_a_word()
        => Assert.Empty(CriticalDifferences.Find(TokenizedSegment.Of(new Segment("12Incoterms"), LanguageTag.English), TokenizedSegment.Of(new Segment("port"), LanguageTag.English)));
}
