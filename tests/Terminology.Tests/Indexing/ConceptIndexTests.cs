using Terminology.Indexing.Concepts;
using Terminology.Text;

namespace Terminology.Tests.Indexing;

public sealed class ConceptIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(90_000)]
    public void Numbers_forms_as_they_were_given_however_many_segments_there_are(int count)
    {
        var forms = Enumerable.Range(0, count).Select(i => new IndexedForm(FormKind.Term, SearchFold.Of($"mot n{i % 7} m{i % 11}"), IsFrench: true)).ToList();

        var index = ConceptIndex.Build(forms, TestContext.Current.CancellationToken);

        var found = index.Holding([[new NearWord("n3", 0)], [new NearWord("m4", 1), new NearWord("m5", 2)]], TestContext.Current.CancellationToken);
        var expected = Enumerable.Range(0, count).Where(i => i % 7 == 3 && i % 11 is (4 or 5)).Select(i => (i, i % 11 == 4 ? 1 : 2));
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Holds_nothing_where_a_word_is_unknown()
    {
        var index = ConceptIndex.Build([new IndexedForm(FormKind.Term, SearchFold.Of("lettre de voiture"), IsFrench: true)], TestContext.Current.CancellationToken);

        Assert.Equal([(0, 0)], index.Holding([[new NearWord("lettre", 0)], [new NearWord("voiture", 0)]], TestContext.Current.CancellationToken));
        Assert.Empty(index.Holding([[new NearWord("lettre", 0)], [new NearWord("change", 0)]], TestContext.Current.CancellationToken));
        Assert.Empty(index.Holding([[new NearWord("lettre", 0)], []], TestContext.Current.CancellationToken));
        Assert.Empty(index.Holding([], TestContext.Current.CancellationToken));
    }
}
