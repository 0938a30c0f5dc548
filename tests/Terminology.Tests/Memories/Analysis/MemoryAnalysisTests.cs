using CsCheck;
using Terminology.Matching.Critical;
using Terminology.Memories;
using Terminology.Memories.Analysis;
using Terminology.Model;

namespace Terminology.Tests.Memories.Analysis;

public sealed class MemoryAnalysisTests : IDisposable
{
    private readonly SmallMemory memory = new();

    public void Dispose() => memory.Dispose();

    [Theory]
    [InlineData("Bill of lading", Band.Exact)]
    [InlineData("Bill of Lading", Band.From95)]
    [InlineData("Bills of lading", Band.From85)]
    [InlineData("Bill of lading here", Band.From75)]
    [InlineData("Letter of lading", Band.From50)]
    [InlineData("Certificate of origin", Band.None)]
    public void Puts_a_segment_into_the_band_of_its_best_match(string text, Band band)
    {
        memory.Add("Bill of lading", "Connaissement");

        Assert.Equal(band, Assert.Single(BandsOf(("a", [text]))));
    }

    [Fact]
    public void Puts_context_before_repetition_and_repetition_before_an_exact_match()
    {
        memory.Add("Place", "Lieu", new SegmentContext(Neighbour.Boundary, Neighbour.Of("Date"), ""));
        memory.Add("Date", "Date");

        Assert.Equal(
            [Band.Context101, Band.Exact, Band.Repetition, Band.Repetition, Band.Context101, Band.RepetitionAcross, Band.RepetitionAcross, Band.Repetition],
            BandsOf(("a", ["Place", "Date", "Place", "Date"]), ("b", ["Place", "Date"]), ("c", ["Date", "Date"])));
    }

    [Fact]
    public void Gives_102_where_neighbours_and_key_are_the_same()
    {
        memory.Add("Place", "Lieu", new SegmentContext(Neighbour.Boundary, Neighbour.Boundary, "k1"));
        var texts = new AnalysedTexts(LanguageTag.English);
        texts.Add("a", "Place", "k1");
        texts.Add("b", "Place", "k2");

        var report = Run(texts, memory.Lookup);

        Assert.Equal([Band.Context102, Band.Context101], report.Documents.Select(document => Used(document).Single()));
    }

    [Fact]
    public void Counts_words_characters_and_placeables_by_band()
    {
        memory.Add("L'acheteur paie 12 %", "The buyer pays 12 %");

        var report = Run(Texts(("a", ["L'acheteur paie 12 %", "Rien de tout cela"])), memory.Lookup);

        Assert.Equal(new Volume(1, 3, 17, 20, 1, 1), report.Total.Bands.Single(band => band.Band == Band.Exact).Memory);
        Assert.Equal(new Volume(1, 4, 14, 17, 0, 0), report.Total.Bands.Single(band => band.Band == Band.None).Memory);
        Assert.Equal(new Volume(2, 7, 31, 37, 1, 1), report.Total.Total);
    }

    [Fact]
    public void Tells_beside_what_an_earlier_segment_serves_better_than_any_memory()
    {
        memory.Add("Letter of lading", "Lettre");

        var report = Run(Texts(("a", ["Bill of lading", "Bills of lading"]), ("b", ["Bills of Lading"])), memory.Lookup);

        Assert.Equal(0, Segments(report.Total, Band.From85, band => band.Memory));
        Assert.Equal((3, 0), (Segments(report.Total, Band.From50, band => band.Memory), Segments(report.Total, Band.From50, band => band.Internal)));
        Assert.Equal((1, 1), (Segments(report.Total, Band.From85, band => band.Internal), Segments(report.Total, Band.From95, band => band.Internal)));
        Assert.Equal((1, 1, 1), (Segments(report.Total, Band.From50, band => band.Combined), Segments(report.Total, Band.From85, band => band.Combined), Segments(report.Total, Band.From95, band => band.Combined)));
    }

    [Fact]
    public void Passes_over_an_earlier_segment_that_serves_no_better_than_a_memory()
    {
        memory.Add("Bills of Lading", "Connaissements");

        var report = Run(Texts(("a", ["Bill of lading", "Bills of lading"])), memory.Lookup);

        Assert.All(report.Total.Bands, band => Assert.Equal(Volume.Empty, band.Internal));
    }

    [Fact]
    public void Counts_segments_whose_best_match_is_flagged_beside_their_band()
    {
        memory.Add("Bill of lading", "Connaissement");

        var report = Run(Texts(("a", ["Bills of lading", "Letter of lading", "Bill of lading"])), Flagging);

        Assert.Equal((1, 3), (report.Total.Blocked.Segments, report.Total.Blocked.Words));
        Assert.Equal(1, Segments(report.Total, Band.From85, band => band.Memory));

        LookupAnswer Flagging(LookupQuery query, CancellationToken token)
        {
            var answer = memory.Lookup(query, token);
            return answer with { Matches = [.. answer.Matches.Select(match => match.Score == 100 ? match : match with { Flags = [new CriticalFlag("negation", [], [])] })] };
        }
    }

    [Fact]
    public void Takes_nothing_under_the_lowest_score_asked_for()
    {
        memory.Add("Bill of lading", "Connaissement");

        Assert.Equal([Band.None, Band.None], BandsOf(query => query with { MinScore = 90 }, ("a", ["Bills of lading", "Letter of lading"])));
    }

    [Fact]
    public void Tells_the_states_of_the_memories_that_the_first_and_the_last_look_up_saw()
    {
        memory.Add("Bill of lading", "Connaissement");
        var analysis = new MemoryAnalysis(Query, Texts(("a", ["one", "two"])), memory.Lookup);

        Assert.True(analysis.Advance(TestContext.Current.CancellationToken));
        memory.Add("two", "deux");
        Assert.True(analysis.Advance(TestContext.Current.CancellationToken));

        Assert.False(analysis.Advance(TestContext.Current.CancellationToken));
        Assert.Equal((1, 2), (analysis.Report.FirstSnapshot, analysis.Report.LastSnapshot));
    }

    [Fact]
    public void Stops_when_the_caller_gives_up()
        => Assert.Throws<OperationCanceledException>(() => new MemoryAnalysis(Query, Texts(("a", ["one"])), memory.Lookup).Advance(new CancellationToken(true)));

    [Fact]
    public void Adds_up_over_bands_and_documents()
    {
        memory.Add("the buyer pays", "l’acheteur paie");
        memory.Add("the goods of the seller", "les marchandises du vendeur");
        var words = Gen.OneOf("the", "buyer", "buyers", "pays", "goods", "of", "seller", "12", ".").List[1, 5].Select(list => string.Join(' ', list));

        words.Array[1, 8].Array[1, 4].Sample(
            documents =>
            {
                var report = Run(Texts([.. documents.Select((segments, i) => ($"{i}", segments))]), memory.Lookup);

                Assert.Equal(documents.Sum(segments => segments.Length), report.Total.Total.Segments);
                Assert.Equal(report.Total.Total, Sum(report.Documents.Select(document => document.Total)));
                foreach (var document in report.Documents.Append(report.Total))
                {
                    Assert.Equal(document.Total, Sum(document.Bands.Select(band => band.Memory)));
                    Assert.Equal(document.Total, Sum(document.Bands.Select(band => band.Combined)));
                }
            },
            iter: 50,
            threads: 1);
    }

    private static LookupQuery Query => new(LanguageTag.English, LanguageTag.French, "") { MinScore = 50 };

    private static AnalysedTexts Texts(params (string Document, string[] Segments)[] documents)
    {
        var texts = new AnalysedTexts(LanguageTag.English);
        foreach (var (document, segments) in documents) Array.ForEach(segments, segment => texts.Add(document, segment, ""));
        return texts;
    }

    private static AnalysisReport Run(AnalysedTexts texts, Func<LookupQuery, CancellationToken, LookupAnswer> lookup, LookupQuery? query = null)
    {
        var analysis = new MemoryAnalysis(query ?? Query, texts, lookup);
        while (analysis.Advance(TestContext.Current.CancellationToken))
        {
        }

        return analysis.Report;
    }

    private static IEnumerable<Band> Used(DocumentAnalysis document) => document.Bands.Where(band => band.Memory.Segments > 0).Select(band => band.Band);

    private static long Segments(DocumentAnalysis document, Band band, Func<BandVolumes, Volume> column) => column(document.Bands.Single(volumes => volumes.Band == band)).Segments;

    private static Volume Sum(IEnumerable<Volume> volumes) => volumes.Aggregate(Volume.Empty, Volume.Add);

    private List<Band> BandsOf(params (string Document, string[] Segments)[] documents) => BandsOf(query => query, documents);

    /// <summary>The band of every segment in order: what its analysis adds to the bands.</summary>
    private List<Band> BandsOf(Func<LookupQuery, LookupQuery> adjust, params (string Document, string[] Segments)[] documents)
    {
        var analysis = new MemoryAnalysis(adjust(Query), Texts(documents), memory.Lookup);
        var bands = new List<Band>();
        var before = new long[11];
        while (analysis.Advance(TestContext.Current.CancellationToken))
        {
            var now = analysis.Report.Total.Bands;
            bands.Add(now.Single(band => band.Memory.Segments > before[(int)band.Band]).Band);
            foreach (var band in now) before[(int)band.Band] = band.Memory.Segments;
        }

        return bands;
    }
}
