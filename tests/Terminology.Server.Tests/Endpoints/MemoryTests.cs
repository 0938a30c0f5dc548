using Terminology.V1;

namespace Terminology.Server.Tests.Endpoints;

public sealed class MemoryTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Creates_shows_lists_and_deletes_a_memory()
    {
        var created = (await server.Memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = "life", Penalty = 3 }, cancellationToken: Token)).Memory;
        var shown = (await server.Memories.GetMemoryAsync(new GetMemoryRequest { Memory = "life" }, cancellationToken: Token)).Memory;
        var listed = (await server.Memories.ListMemoriesAsync(new ListMemoriesRequest(), cancellationToken: Token)).Memories;
        var deleted = await server.Memories.DeleteMemoryAsync(new DeleteMemoryRequest { Memory = "life" }, cancellationToken: Token);

        Assert.Equal(("life", 3, 0L), (created.Name, created.Penalty, created.Units));
        Assert.Equal(created, shown);
        Assert.Contains(created, listed);
        Assert.Equal(0, deleted.Units);
        Assert.Equal("NOT_FOUND", (await Refused.ByAsync(async () => await server.Memories.GetMemoryAsync(new GetMemoryRequest { Memory = "life" }, cancellationToken: Token))).Reason);
    }

    [Fact]
    public async Task Starts_with_the_documents_of_the_glossary_as_sample()
    {
        var response = await LookupAsync("sample", "The goods are delivered within 45 days.");

        var match = response.Matches[0];
        Assert.Equal((99, MatchKind.Near, "La marchandise est livrée dans un délai de 30 jours.", true), (match.Score, match.Kind, match.Target, match.Reverse));
        Assert.StartsWith("documents/offre", match.Document, StringComparison.Ordinal);
        Assert.Equal((UnitStatus.Approved, UnitOrigin.Translator), (match.Status, match.Origin));
    }

    [Fact]
    public async Task Finds_an_added_unit_at_the_next_look_up()
    {
        await CreateAsync("adds");
        var added = await server.Memories.AddUnitsAsync(Units("adds", ("The carrier issues a bill of lading.", "Le transporteur émet un connaissement.")), cancellationToken: Token);

        var match = Assert.Single((await LookupAsync("adds", "The carrier issues a bill of lading.")).Matches);

        Assert.Equal((1, true), (added.Created, added.Units[0].Created));
        Assert.Equal((100, 100, 10_000, MatchKind.Exact, added.Units[0].Unit, "adds"), (match.Score, match.Gross, match.BasisPoints, match.Kind, match.Unit, match.Memory));
        Assert.Equal(("Le transporteur émet un connaissement.", "en", "fr"), (match.Target, match.SourceLanguage, match.TargetLanguage));
        Assert.Empty(match.Operations);
        Assert.InRange(match.ChangeTime.ToDateTimeOffset(), DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task Explains_a_fuzzy_match()
    {
        await CreateAsync("fuzzy");
        await server.Memories.AddUnitsAsync(Units("fuzzy", ("Letter of credit", "Crédit documentaire")), cancellationToken: Token);

        var response = await LookupAsync("fuzzy", "Line of credit", minScore: 60);

        var match = Assert.Single(response.Matches);
        Assert.Equal((66, 6666, MatchKind.Fuzzy, 100, 300), (match.Score, match.BasisPoints, match.Kind, match.Distance, match.Weight));
        Assert.Equal([new Operation { Kind = OperationKind.Replace, Query = new Span { Start = 0, Length = 4 }, Source = new Span { Start = 0, Length = 6 }, Cost = 100 }], match.Operations);
        Assert.True(response.Exhaustive);
        Assert.NotEmpty(response.StemVersion);
    }

    [Fact]
    public async Task Names_what_it_takes_off()
    {
        await CreateAsync("penalised", penalty: 4);
        var units = Units("penalised", ("Packing list", "Liste de colisage"));
        units.Units[0].Content.Origin = UnitOrigin.Machine;
        units.Units[0].Content.Status = UnitStatus.Draft;
        await server.Memories.AddUnitsAsync(units, cancellationToken: Token);

        var match = Assert.Single((await LookupAsync("penalised", "Packing list")).Matches);

        Assert.Equal((90, 100), (match.Score, match.Gross));
        Assert.Equal([("draft", 1), ("machine", 5), ("memory", 4)], match.Penalties.Select(penalty => (penalty.Name, penalty.Points)).Order());
    }

    [Fact]
    public async Task Does_not_add_the_same_unit_twice()
    {
        await CreateAsync("twice");
        var first = await server.Memories.AddUnitsAsync(Units("twice", ("Price list", "Tarif")), cancellationToken: Token);

        var second = await server.Memories.AddUnitsAsync(Units("twice", ("Price list", "Tarif")), cancellationToken: Token);

        Assert.Equal((0, false, first.Units[0].Unit), (second.Created, second.Units[0].Created, second.Units[0].Unit));
    }

    [Fact]
    public async Task Updates_and_deletes_units()
    {
        await CreateAsync("changes");
        var id = Guid.CreateVersion7().ToString();
        var request = Units("changes", ("Shipping instructions", "Instructions"));
        request.Units[0].Unit = id;
        await server.Memories.AddUnitsAsync(request, cancellationToken: Token);

        await server.Memories.UpdateUnitAsync(new UpdateUnitRequest { Memory = "changes", Unit = id, Content = Content("Shipping instructions", "Instructions d'expédition") }, cancellationToken: Token);
        var updated = Assert.Single((await LookupAsync("changes", "Shipping instructions")).Matches);
        var deleted = await server.Memories.DeleteUnitsAsync(new DeleteUnitsRequest { Memory = "changes", Units = { id, Guid.NewGuid().ToString() } }, cancellationToken: Token);

        Assert.Equal(("Instructions d'expédition", id), (updated.Target, updated.Unit));
        Assert.Equal(1, deleted.Deleted);
        Assert.Empty((await LookupAsync("changes", "Shipping instructions")).Matches);
    }

    [Fact]
    public async Task Refuses_what_is_not_there_or_there_already()
    {
        await CreateAsync("there");

        Assert.Equal("ALREADY_EXISTS", (await Refused.ByAsync(() => CreateAsync("there"))).Reason);
        Assert.Equal("NOT_FOUND", (await Refused.ByAsync(async () => await server.Memories.AddUnitsAsync(Units("nowhere", ("a b", "c d")), cancellationToken: Token))).Reason);
        Assert.Equal("NOT_FOUND", (await Refused.ByAsync(async () => await server.Memories.DeleteMemoryAsync(new DeleteMemoryRequest { Memory = "nowhere" }, cancellationToken: Token))).Reason);
        Assert.Equal("NOT_FOUND", (await Refused.ByAsync(async () => await server.Memories.DeleteUnitsAsync(new DeleteUnitsRequest { Memory = "nowhere", Units = { Guid.NewGuid().ToString() } }, cancellationToken: Token))).Reason);
        Assert.Equal("NOT_FOUND", (await Refused.ByAsync(async () => await server.Memories.UpdateUnitAsync(new UpdateUnitRequest { Memory = "there", Unit = Guid.NewGuid().ToString(), Content = Content("a b", "c d") }, cancellationToken: Token))).Reason);
        Assert.Equal("NOT_FOUND", (await Refused.ByAsync(() => LookupAsync("nowhere", "a b"))).Reason);
    }

    public void Dispose() => server.AssertQuiet();

    private static AddUnitsRequest Units(string memory, params (string Source, string Target)[] units)
        => new() { Memory = memory, Units = { units.Select(unit => new NewUnit { Content = Content(unit.Source, unit.Target) }) } };

    private static UnitContent Content(string source, string target) => new() { SourceLanguage = "en", TargetLanguage = "fr", Source = source, Target = target };

    private async Task CreateAsync(string memory, int penalty = 0) => await server.Memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = memory, Penalty = penalty }, cancellationToken: Token);

    private async Task<LookupResponse> LookupAsync(string memory, string text, int minScore = 0)
        => await server.Memories.LookupAsync(new LookupRequest { Memories = { memory }, SourceLanguage = "en", TargetLanguage = "fr", Text = text, MinScore = minScore }, cancellationToken: Token);
}
