using CsCheck;
using Terminology.Indexing.Segments;
using Terminology.Matching;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Indexing.Segments;

public sealed class EarlierSegmentsTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("the", "buyer", "buyers", "seller", "pays", "duty", "duties", "port", "Port", "12", "13", ",", ".", "of", "goods", "claim", "claims")
            .List[1, 9]
            .Select(words => string.Join(' ', words));

    /// <summary>Against comparing each segment with all before it, at every threshold.</summary>
    [Fact]
    public void Finds_what_comparing_each_with_each_finds()
        => Gen.Select(Texts.Array[1, 60], Gen.Int[30, 100]).Sample(
            (texts, lowest) =>
            {
                var segments = texts.Distinct().Select(text => TokenizedSegment.Of(new Segment(text), LanguageTag.English)).ToList();
                var builder = new SegmentTableBuilder();
                segments.ForEach(segment => builder.Add(segment));
                var earlier = new EarlierSegments(builder);

                var found = segments.Select((_, number) => earlier.Nearest(number, lowest, TestContext.Current.CancellationToken));

                Assert.Equal(segments.Select((segment, number) => Pairwise(segment, segments[..number], lowest)), found);
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void Finds_nothing_before_the_first_segment_and_nothing_near_to_a_text_without_words()
    {
        var builder = new SegmentTableBuilder();
        foreach (var text in (string[])["***", "****", "Bill of lading"]) builder.Add(TokenizedSegment.Of(new Segment(text), LanguageTag.English));

        var earlier = new EarlierSegments(builder);

        Assert.All(Enumerable.Range(0, 3), number => Assert.Null(earlier.Nearest(number, 1, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Stops_when_the_caller_gives_up()
    {
        var builder = new SegmentTableBuilder();
        foreach (var text in (string[])["Bill of lading", "Bills of lading"]) builder.Add(TokenizedSegment.Of(new Segment(text), LanguageTag.English));

        Assert.Throws<OperationCanceledException>(() => new EarlierSegments(builder).Nearest(1, 50, new CancellationToken(true)));
    }

    private static int? Pairwise(TokenizedSegment segment, IEnumerable<TokenizedSegment> earlier, int lowest)
        => earlier.Select(other => Scorer.Compare(segment, other, lowest)?.Percent).Max();
}
