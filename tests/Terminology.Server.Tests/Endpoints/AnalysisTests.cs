using Grpc.Core;
using Terminology.V1;

namespace Terminology.Server.Tests.Endpoints;

public sealed class AnalysisTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private AnalysisService.AnalysisServiceClient Analyses => new(server.Channel);

    [Fact]
    public async Task Reports_each_document_and_all_together()
    {
        var report = await AnalyzeAsync(
            Settings(),
            Segments("one", "The goods are delivered within 30 days.", "Nothing like that in any memory"),
            Segments("one", "The goods are delivered within 30 days."),
            Segments("two", "The goods are delivered within 60 days."));

        Assert.Equal(["one", "two"], report.Documents.Select(document => document.Document));
        Assert.Equal(
            [(Band.Repetition, 1L), (Band.Exact, 1), (Band.None, 1)],
            report.Documents[0].Bands.Where(band => band.Memory.Segments > 0).Select(band => (band.Band, band.Memory.Segments)));
        Assert.Equal((4, 27), (report.Total.Total.Segments, report.Total.Total.Words));
        Assert.Equal(Enum.GetValues<Band>().Where(band => band != Band.Unspecified), report.Total.Bands.Select(band => band.Band));
        Assert.True(report.Snapshot > 0);
        Assert.Equal((report.Snapshot, "1"), (report.LastSnapshot, report.StemVersion));
    }

    [Fact]
    public async Task Gives_the_segments_their_neighbours()
    {
        await server.Memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = "neighbours" }, cancellationToken: Token);
        var content = new UnitContent
        {
            SourceLanguage = "en", TargetLanguage = "fr", Source = "Port", Target = "Port",
            Context = new SegmentContext { Previous = new Neighbour { Boundary = true }, Next = new Neighbour { Text = "Quay" } },
        };
        await server.Memories.AddUnitsAsync(new AddUnitsRequest { Memory = "neighbours", Units = { new NewUnit { Content = content } } }, cancellationToken: Token);

        var report = await AnalyzeAsync(Settings("neighbours"), Segments("one", "Port", "Quay"), Segments("two", "Port", "Pier"));

        Assert.Equal([Band.Context101, Band.None], Used(report.Documents[0]));
        Assert.Equal([Band.RepetitionAcross, Band.None], Used(report.Documents[1]));
    }

    [Fact]
    public async Task Takes_texts_of_many_megabytes_and_tells_how_far_it_is()
    {
        using var call = Analyses.Analyze(cancellationToken: Token);
        await call.RequestStream.WriteAsync(new AnalyzeRequest { Settings = Settings() }, Token);
        for (var part = 0; part < 5; part++)
        {
            var texts = Enumerable.Range(0, 100).Select(i => $"{part} {i} {string.Concat(Enumerable.Repeat(new string('m', 189) + ' ', 100))}");
            await call.RequestStream.WriteAsync(new AnalyzeRequest { Segments = Segments("one", [.. texts]) }, Token);
        }

        await call.RequestStream.CompleteAsync();
        var answers = await call.ResponseStream.ReadAllAsync(Token).ToListAsync(Token);

        Assert.Equal(500, answers[^1].Report.Total.Total.Segments);
        var progress = answers[..^1].ConvertAll(answer => answer.Progress);
        Assert.All(progress, told => Assert.Equal(500, told.Total));
        Assert.Equal(progress.OrderBy(told => told.Done), progress);
    }

    [Fact]
    public async Task Refuses_an_analysis_without_settings_or_segments()
    {
        var withoutSettings = await Refused.ByAsync(() => AnalyzeAsync(null, Segments("one", "Port")));
        var withoutSegments = await Refused.ByAsync(() => AnalyzeAsync(Settings()));
        var empty = await Refused.ByAsync(() => AnalyzeAsync(Settings(), new DocumentSegments { Document = "one" }));

        Assert.Equal(("INVALID_VALUE", "settings"), (withoutSettings.Reason, withoutSettings.Fields.Single()));
        Assert.Equal(("INVALID_VALUE", "segments"), (withoutSegments.Reason, withoutSegments.Fields.Single()));
        Assert.Equal(("INVALID_VALUE", "segments.segments"), (empty.Reason, empty.Fields.Single()));
    }

    [Fact]
    public async Task Refuses_settings_with_all_violations_and_a_memory_that_is_not_there_before_any_text()
    {
        var settings = new AnalysisSettings { Memories = { "-" }, SourceLanguage = "english", TargetLanguage = "fr", MinScore = 49, Penalties = { new MemoryPenalty { Memory = "laws", Points = 100 } } };
        var refused = await Refused.ByAsync(() => AnalyzeAsync(settings));
        var nowhere = await Refused.ByAsync(() => AnalyzeAsync(Settings("nowhere")));

        Assert.Equal(
            ["settings.memories[0]", "settings.source_language", "settings.penalties[0].points", "settings.min_score"],
            refused.Fields);
        Assert.Equal(("NOT_FOUND", "settings.memories[0]"), (nowhere.Reason, nowhere.Fields.Single()));
    }

    [Fact]
    public async Task Refuses_segments_by_their_numbers_in_the_analysis()
    {
        var refused = await Refused.ByAsync(() => AnalyzeAsync(Settings(), Segments("one", "Port", "\u0001"), Segments("two", "Pier", " ")));

        Assert.Equal((StatusCode.InvalidArgument, "INVALID_TEXT"), (refused.Code, refused.Reason));
        Assert.Equal(["segments[1].text", "segments[3].text"], refused.Fields);
    }

    [Fact]
    public async Task Refuses_a_document_that_ended_before_and_one_without_a_name()
    {
        var again = await Refused.ByAsync(() => AnalyzeAsync(Settings(), Segments("one", "Port"), Segments("two", "Port"), Segments("one", "Port")));
        var unnamed = await Refused.ByAsync(() => AnalyzeAsync(Settings(), Segments("", "Port")));

        Assert.Equal(("INVALID_VALUE", "segments[2].document"), (again.Reason, again.Fields.Single()));
        Assert.Equal(("INVALID_VALUE", "segments[0].document"), (unnamed.Reason, unnamed.Fields.Single()));
    }

    [Fact]
    public async Task Is_busy_with_four_analyses()
    {
        var running = Enumerable.Range(0, 4).Select(_ => Analyses.Analyze(cancellationToken: Token)).ToList();
        foreach (var call in running)
        {
            await call.RequestStream.WriteAsync(new AnalyzeRequest { Settings = Settings() }, Token);
            await call.RequestStream.WriteAsync(new AnalyzeRequest { Segments = Segments("one", "Port") }, Token);
        }

        var refused = await UntilBusyAsync();
        foreach (var call in running) await call.RequestStream.CompleteAsync();
        foreach (var call in running) Assert.NotEmpty(await call.ResponseStream.ReadAllAsync(Token).ToListAsync(Token));
        foreach (var call in running) call.Dispose();

        Assert.Equal((StatusCode.ResourceExhausted, "BUSY"), (refused.Code, refused.Reason));
        await AnalyzeAsync(Settings(), Segments("one", "Port"));
    }

    [Fact]
    public async Task Pretranslates_in_order_and_goes_on_after_a_refusal()
    {
        using var stream = Analyses.Pretranslate(cancellationToken: Token);
        await stream.RequestStream.WriteAsync(Request("1", "The goods are delivered within 30 days."), Token);
        await stream.RequestStream.WriteAsync(Request("2", " "), Token);
        await stream.RequestStream.WriteAsync(Request("3", "Nothing like that in any memory"), Token);
        await stream.RequestStream.CompleteAsync();

        var answers = await stream.ResponseStream.ReadAllAsync(Token).ToListAsync(Token);

        Assert.Equal(["1", "2", "3"], answers.Select(answer => answer.Id));
        Assert.Equal(("La marchandise est livrée dans un délai de 30 jours.", 100, "sample"), (answers[0].Translation.Target, answers[0].Translation.Score, answers[0].Translation.Memory));
        Assert.Equal(("INVALID_TEXT", "text"), (answers[1].Refusal.Reason, Assert.Single(answers[1].Refusal.Violations).Field));
        Assert.Equal((UntranslatedReason.None, 0), (answers[2].Untranslated.Reason, answers[2].Untranslated.Score));
    }

    [Fact]
    public async Task Refuses_to_pretranslate_with_all_violations()
    {
        var request = new PretranslateRequest { Id = new string('i', 201), Memories = { "-" }, SourceLanguage = "en", TargetLanguage = "en-GB", Text = "", MinScore = 103 };
        using var stream = Analyses.Pretranslate(cancellationToken: Token);
        await stream.RequestStream.WriteAsync(request, Token);
        await stream.RequestStream.CompleteAsync();

        Assert.True(await stream.ResponseStream.MoveNext(Token));

        Assert.Equal(["id", "memories[0]", "target_language", "text", "min_score"], stream.ResponseStream.Current.Refusal.Violations.Select(violation => violation.Field));
        Assert.Equal(200, stream.ResponseStream.Current.Id.Length);
    }

    public void Dispose() => server.AssertQuiet();

    private static AnalysisSettings Settings(params string[] memories) => new() { Memories = { memories }, SourceLanguage = "en", TargetLanguage = "fr" };

    private static DocumentSegments Segments(string document, params string[] texts) => new() { Document = document, Segments = { texts.Select(text => new AnalysisSegment { Text = text }) } };

    private static PretranslateRequest Request(string id, string text) => new() { Id = id, SourceLanguage = "en", TargetLanguage = "fr", Text = text };

    private static IEnumerable<Band> Used(DocumentAnalysis document) => document.Bands.Where(band => band.Memory.Segments > 0).Select(band => band.Band);

    private async Task<AnalysisReport> AnalyzeAsync(AnalysisSettings? settings, params DocumentSegments[] parts)
    {
        using var call = Analyses.Analyze(cancellationToken: Token);
        var messages = parts.Select(part => new AnalyzeRequest { Segments = part });
        if (settings is not null) messages = messages.Prepend(new AnalyzeRequest { Settings = settings });
        try
        {
            foreach (var message in messages) await call.RequestStream.WriteAsync(message, Token);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception refused) when (refused is RpcException or InvalidOperationException)
        {
            // The answer says why.
        }

        return (await call.ResponseStream.ReadAllAsync(Token).ToListAsync(Token))[^1].Report;
    }

    /// <summary>The first refusal: the four calls begin when the service comes to them.</summary>
    private async Task<Refused> UntilBusyAsync()
    {
        while (true)
        {
            try
            {
                await AnalyzeAsync(Settings(), Segments("one", "Port"));
            }
            catch (RpcException)
            {
                return await Refused.ByAsync(() => AnalyzeAsync(Settings(), Segments("one", "Port")));
            }
        }
    }
}
