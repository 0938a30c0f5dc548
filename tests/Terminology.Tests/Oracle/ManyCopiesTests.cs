using Terminology.Matching;

namespace Terminology.Tests.Oracle;

/// <summary>The exact match is found first however many others there are: peers that cut by rank lost it (modernmt#400, pootle#3872).</summary>
public sealed class ManyCopiesTests(ManyCopies memory) : IClassFixture<ManyCopies>
{
    [Theory]
    [InlineData(30, 1)]
    [InlineData(30, 20)]
    [InlineData(70, 5)]
    [InlineData(99, 5)]
    [InlineData(100, 5)]
    public void Finds_the_exact_match_first_beside_50_000_near_copies(int minScore, int maxMatches)
    {
        var matches = memory.Find(ManyCopies.Copied, minScore, maxMatches).Matches;

        Assert.Equal((ManyCopies.Exact, 100, MatchKind.Exact), (matches[0].Unit.Id, matches[0].Score, matches[0].Similarity.Kind));
        Assert.Equal(minScore == 100 ? 1 : maxMatches, matches.Count);
        Assert.DoesNotContain(matches.Skip(1), match => match.Score >= 100);
    }

    [Fact]
    public void Shows_none_of_50_000_translations_of_one_text_at_100()
        => Assert.Empty(memory.Find(ManyCopies.Ambiguous, minScore: 100, maxMatches: 500).Matches);

    [Theory]
    [InlineData(30, 5)]
    [InlineData(99, 20)]
    public void Shows_translations_of_one_text_in_their_order_at_99(int minScore, int maxMatches)
    {
        var matches = memory.Find(ManyCopies.Ambiguous, minScore, maxMatches).Matches;

        Assert.Equal(ManyCopies.AmbiguousInOrder.Take(maxMatches), matches.Select(match => match.Unit.Id));
        Assert.All(matches, match => Assert.Equal((99, true), (match.Score, match.Ambiguous)));
    }
}
