using CsCheck;
using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class TypingDistanceTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char['a', 'd'], 1, 10];

    [Theory]
    [InlineData("connaissement", "conaissement", 1)]
    [InlineData("fret", "fert", 1)]
    [InlineData("fret", "frets", 1)]
    [InlineData("fret", "frit", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("douane", "douane", 0)]
    public void Counts_edits(string a, string b, int distance)
    {
        Assert.Equal(distance, TypingDistance.Within(a, b, 9));
        Assert.Equal(distance, new TypedWord(a).DistanceTo(b));
    }

    [Fact]
    public void Stops_behind_the_limit() => Assert.Equal(2, TypingDistance.Within("connaissement", "expédition", 1));

    [Fact]
    public void Is_symmetric() => Gen.Select(Words, Words).Sample((a, b) => TypingDistance.Within(a, b, 20) == TypingDistance.Within(b, a, 20));

    [Fact]
    public void Is_the_same_by_rows_and_by_bits()
        => Gen.Select(Words, Words, Gen.Int[0, 4]).Sample((a, b, limit) => TypingDistance.Within(a, b, limit) == Math.Min(new TypedWord(a).DistanceTo(b), limit + 1), iter: 20_000);
}
