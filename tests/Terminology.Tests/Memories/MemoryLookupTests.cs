using CsCheck;
using Terminology.Indexing;
using Terminology.Matching;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Memories;

public sealed class MemoryLookupTests : IDisposable
{
    private static readonly LanguageTag CanadianFrench = LanguageTag.Parse("fr-CA", "");
    private static readonly LanguageTag FrenchOfFrance = LanguageTag.Parse("fr-FR", "");

    private static readonly Gen<string> Texts =
        Gen.OneOf("the", "buyer", "buyers", "seller", "pays", "duty", "duties", "port", "Port", "12", "13", ",", ".", "of", "goods", "claim", "claims")
            .List[1, 9]
            .Select(words => string.Join(' ', words));

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<Guid, TranslationUnit> units = [];
    private readonly MemoryIndex index;
    private long sequence;

    public MemoryLookupTests() => index = MemoryIndex.Open(folder, new IndexStamp("store", "memory"));

    public void Dispose()
    {
        index.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Finds_what_was_just_added_in_both_directions()
    {
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "Bill of lading", "Connaissement"));

        var forward = Assert.Single(Lookup("Bill of lading", LanguageTag.English, LanguageTag.French).Matches);
        var reverse = Assert.Single(Lookup("Connaissement", LanguageTag.French, LanguageTag.English).Matches);
        Assert.Equal((100, "Connaissement", false), (forward.Score, forward.Target, forward.Reverse));
        Assert.Equal((100, "Bill of lading", true), (reverse.Score, reverse.Target, reverse.Reverse));
    }

    [Fact]
    public void Explains_a_near_and_a_fuzzy_match()
    {
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "Payment is due within 45 days.", "Le paiement est dû sous 45 jours."));

        var near = Assert.Single(Lookup("Payment is due within 30 days.", LanguageTag.English, LanguageTag.French).Matches);
        var fuzzy = Assert.Single(Lookup("Payment is due within 45 weeks.", LanguageTag.English, LanguageTag.French).Matches);
        Assert.Equal((99, MatchKind.Near), (near.Score, near.Similarity.Kind));
        Assert.Equal(new EditOperation(OperationKind.Number, new TextSpan(22, 2), new TextSpan(22, 2), 20), Assert.Single(near.Operations));
        Assert.Equal((83, MatchKind.Fuzzy), (fuzzy.Score, fuzzy.Similarity.Kind));
        Assert.Equal(new EditOperation(OperationKind.Replace, new TextSpan(25, 5), new TextSpan(25, 4), 100), Assert.Single(fuzzy.Operations));
    }

    [Fact]
    public void Takes_penalties_off_by_name()
    {
        Add(new UnitContent(LanguageTag.English, FrenchOfFrance, "Freight prepaid", "Fret payé d’avance") { Origin = UnitOrigin.Machine, Status = UnitStatus.Draft });

        var match = Assert.Single(Lookup("Freight prepaid", LanguageTag.English, CanadianFrench, penalty: 3).Matches);

        Assert.Equal([new(Penalty.Memory, 3), new(Penalty.Machine, 5), new(Penalty.Draft, 1), new(Penalty.Variant, 2)], match.Penalties);
        Assert.Equal((89, 100), (match.Score, match.Similarity.Percent));
    }

    [Fact]
    public void Flags_every_translation_of_an_ambiguous_text()
    {
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "Draft", "Traite"));
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "Draft", "Projet"));

        var matches = Lookup("Draft", LanguageTag.English, LanguageTag.French).Matches;

        Assert.Equal(["Projet", "Traite"], matches.Select(match => match.Target).Order(StringComparer.Ordinal));
        Assert.All(matches, match => Assert.Equal((99, true), (match.Score, match.Ambiguous)));
        Assert.Empty(Lookup("Draft", LanguageTag.English, LanguageTag.French, minScore: 100).Matches);
    }

    [Fact]
    public void Leaves_out_a_unit_that_the_store_no_longer_has()
    {
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "Draft", "Traite"));
        units.Clear();

        Assert.Empty(Lookup("Draft", LanguageTag.English, LanguageTag.French).Matches);
    }

    [Fact]
    public void Finds_text_without_words_only_when_it_is_identical()
    {
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "***", "* * *"));

        Assert.Single(Lookup("***", LanguageTag.English, LanguageTag.French).Matches);
        Assert.Empty(Lookup("****", LanguageTag.English, LanguageTag.French, minScore: 30).Matches);
    }

    [Fact]
    public void Stops_when_the_caller_gives_up()
    {
        Add(new UnitContent(LanguageTag.English, LanguageTag.French, "Draft", "Traite"));

        Assert.Throws<OperationCanceledException>(() => MemoryLookup.Find(new LookupQuery(LanguageTag.English, LanguageTag.French, "Draft"), [Searched(0)], TimeProvider.System, new CancellationToken(true)));
    }

    /// <summary>Against a scan of the whole memory, at every threshold: nothing is missed, nothing is too much, the order is the same. No target holds a number to replace.</summary>
    [Fact]
    public void Misses_nothing_that_a_full_scan_finds()
    {
        Add([.. Texts.Array[1_500].Single().Select((text, i) => new UnitContent(LanguageTag.English, LanguageTag.French, text, new string((char)('a' + (i % 26)), 1 + (i % 27))))]);

        Gen.Select(Gen.Int[30, 100], Gen.Int[1, 20], Texts).Sample(
            (minScore, maxMatches, text) =>
            {
                var found = Lookup(text, LanguageTag.English, LanguageTag.French, minScore, maxMatches).Matches;

                Assert.Equal(Scan(text, minScore, maxMatches), found.Select(match => (match.Unit.Id, match.Score)));
            },
            iter: 300,
            threads: 1);
    }

    private List<(Guid, int)> Scan(string text, int minScore, int maxMatches)
    {
        var query = TokenizedSegment.Of(new Segment(text), LanguageTag.English);
        var all = units.Values
            .Select(unit => (Unit: unit, Similarity: Scorer.Compare(query, TokenizedSegment.Of(new Segment(unit.Content.Source), LanguageTag.English))))
            .Where(match => match.Similarity is not null)
            .Select(match => (match.Unit, Similarity: match.Similarity!.Value))
            .ToList();
        var ambiguous = all.Where(match => match.Similarity.Kind == MatchKind.Exact).Select(match => match.Unit.Content.Target).Distinct().Count() > 1;
        return [.. all
            .Select(match => (match.Unit, match.Similarity, Score: match.Similarity.Percent - match.Similarity.Numbers - (ambiguous && match.Similarity.Kind == MatchKind.Exact ? 1 : 0)))
            .Where(match => match.Score >= minScore)
            .OrderByDescending(match => match.Score)
            .ThenByDescending(match => match.Similarity.BasisPoints)
            .ThenBy(match => match.Unit.Id)
            .DistinctBy(match => (match.Unit.Content.Source, match.Unit.Content.Target))
            .Take(maxMatches)
            .Select(match => (match.Unit.Id, match.Score))];
    }

    private void Add(params UnitContent[] contents)
    {
        var changes = contents.Select(content =>
        {
            var unit = new TranslationUnit(Guid.NewGuid(), ++sequence, content, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
            units.Add(unit.Id, unit);
            return new UnitChange(unit.Sequence, unit.Id, unit);
        });
        index.Apply([.. changes]);
    }

    private LookupAnswer Lookup(string text, LanguageTag from, LanguageTag to, int minScore = 70, int maxMatches = 5, int penalty = 0)
        => MemoryLookup.Find(
            new LookupQuery(from, to, text) { MinScore = minScore, MaxMatches = maxMatches }, [Searched(penalty)], TimeProvider.System, TestContext.Current.CancellationToken);

    private SearchedMemory Searched(int penalty) => new("memory", penalty, index, ids => [.. ids.Select(id => units.GetValueOrDefault(id))]);
}
