using CsCheck;
using Terminology.Matching;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Matching;

public sealed class ScorerPropertyTests
{
    private static readonly Gen<TokenizedSegment> Segments =
        Gen.OneOf("le", "l’", "port", "ports", "Porte", "PORT", "dû", "du", "DU", "12", "1 250", "1250", ",", ".", "« ", " »", "€", "avarie")
            .List[0, 9]
            .Select(words => TokenizedSegment.Of(new Segment(string.Join(' ', words)), LanguageTag.French));

    private static readonly Gen<(TokenizedSegment, TokenizedSegment)> Pairs = Gen.Select(Segments, Segments);

    [Fact]
    public void Is_symmetric()
        => Pairs.Sample((a, b) => Assert.Equal(Scorer.Compare(a, b), Scorer.Compare(b, a)));

    [Fact]
    public void Gives_100_to_identical_segments_and_to_no_others()
        => Pairs.Sample((a, b) =>
        {
            Assert.Equal(100, Scorer.Compare(a, a)!.Value.Percent);
            Assert.Equal(a.Composed == b.Composed, Scorer.Compare(a, b) is { Percent: >= 100 });
        });

    [Fact]
    public void A_threshold_only_leaves_out_what_is_under_it()
        => Gen.Select(Segments, Segments, Gen.Int[1, 100]).Sample((a, b, lowest) =>
        {
            var free = Scorer.Compare(a, b);

            Assert.Equal(free is { } found && found.Percent >= lowest ? free : null, Scorer.Compare(a, b, lowest));
        });

    [Fact]
    public void Operations_cost_the_distance_and_stand_in_order()
        => Pairs.Sample((a, b) =>
        {
            var operations = Scorer.Explain(a, b);

            if (Scorer.Compare(a, b) is { Kind: not MatchKind.Exact } similarity) Assert.Equal(similarity.Distance, operations.Sum(operation => operation.Cost));
            Assert.Equal(operations.OrderBy(operation => operation.Query.Start).ThenBy(operation => operation.Source.Start), operations);
            Assert.All(operations, operation => Assert.True(operation.Query.End <= a.Segment.Text.Length && operation.Source.End <= b.Segment.Text.Length));
        });

    [Fact]
    public void Operations_turn_the_query_into_the_match()
        => Pairs.Sample((a, b) =>
        {
            var rebuilt = a.Segment.Text;
            foreach (var operation in Scorer.Explain(a, b).AsEnumerable().Reverse())
            {
                rebuilt = $"{rebuilt[..operation.Query.Start]} {b.Segment.Text[operation.Source.Start..operation.Source.End]} {rebuilt[operation.Query.End..]}";
            }

            // White space is no token, so it is not compared.
            Assert.Equal(Dense(b.Composed), Dense(rebuilt));
        });

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
