using CsCheck;
using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class SimilarSetsTests
{
    private static readonly Gen<IReadOnlySet<string>> Set = Gen.Char['a', 'j'].List[0, 9].Select(letters => (IReadOnlySet<string>)letters.Select(letter => $"{letter}").ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Finds_every_similar_pair_and_no_other()
        => Gen.Select(Set.List[0, 25], Gen.Int[1, 100]).Sample((sets, percent) =>
        {
            var expected = from second in Enumerable.Range(0, sets.Count)
                           from first in Enumerable.Range(0, second)
                           let shared = sets[first].Intersect(sets[second], StringComparer.Ordinal).Count()
                           let all = sets[first].Union(sets[second], StringComparer.Ordinal).Count()
                           where shared > 0 && shared * 100 >= all * percent
                           select (first, second);

            Assert.Equal(expected, SimilarSets.Pairs(sets, percent));
        });
}
