using Microsoft.Extensions.Logging;
using Terminology.Memories.Concordance;
using Terminology.Model;
using Terminology.Storage;

namespace Terminology.Tests.Storage;

public sealed class MemoryCatalogTests : IDisposable
{
    private readonly CatalogFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Assert.DoesNotContain(folder.Log.GetSnapshot(), line => line.Level >= LogLevel.Error);
        folder.Dispose();
    }

    [Fact]
    public async Task Keeps_units_bit_for_bit_over_a_restart()
    {
        var content = new UnitContent(LanguageTag.Parse("en-GB", ""), LanguageTag.Parse("fr-CA", ""), "Cafe\u0301 d\u2019Or\t100\u00a0€ 𝄞", "  Café d'Or\r\n100 € ")
        {
            Status = UnitStatus.Approved,
            Origin = UnitOrigin.Alignment,
            Document = "documents/café",
            Context = new SegmentContext(Neighbour.Boundary, Neighbour.Of("Next \u201Cone\u201D\n𝄞"), "id=4"),
            Superseded = true,
            ValidFrom = new DateOnly(2010, 1, 1),
            ValidUntil = new DateOnly(2020, 12, 31),
            Edition = "Incoterms® 2010",
            Author = "Zoé",
            Notes = ["À revoir", ""],
            Properties = [new UnitProperty("x-Context", "<a&b>"), new UnitProperty("x-Context", "2")],
            SourceTags = [new InlineTag(InlineTagKind.Open, 1, 0) { Native = "<b class=\"é\">" }, new InlineTag(InlineTagKind.Close, 1, 4)],
            TargetTags = [new InlineTag(InlineTagKind.Single, 0, 2)],
        };
        Guid id;
        using (var catalog = folder.Open())
        {
            catalog.Create("contrats", 3);
            id = await catalog.AddAsync("contrats", content);
        }

        using var again = folder.Open();
        var unit = Assert.Single(again.Find(content.Source));
        Assert.Equal((id, content), (unit.Id, unit.Content));
        Assert.Equal((folder.Clock.GetUtcNow(), folder.Clock.GetUtcNow()), (unit.Created, unit.Changed));
        var summary = again.Get("contrats");
        Assert.Equal(("contrats", 1L, 3, folder.Clock.GetUtcNow(), 0L), (summary.Name, summary.Units, summary.Penalty, summary.Created, summary.IndexLag));
        Assert.Equal(["en-GB", "fr-CA"], summary.Languages);
    }

    [Fact]
    public async Task Shows_every_added_unit_to_the_next_lookup()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);

        for (var i = 0; i < 50; i++)
        {
            var id = await catalog.AddAsync("m", CatalogFolder.Content($"Invoice number {i} is due"));
            Assert.Equal(id, Assert.Single(catalog.Find($"Invoice number {i} is due")).Id);
        }
    }

    [Fact]
    public async Task Shows_every_added_unit_to_the_next_search_for_words()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        catalog.Create("n", 0);

        for (var i = 0; i < 20; i++)
        {
            var id = await catalog.AddAsync(i % 2 == 0 ? "m" : "n", CatalogFolder.Content($"Invoice number {i} is due"));
            var answer = catalog.SearchUnits(new ConcordanceQuery(LanguageTag.English, $"number {i}"), Cancellation);
            Assert.Equal((id, 1L), (Assert.Single(answer.Units).Unit.Id, answer.Total));
        }

        Assert.Equal(10, catalog.SearchUnits(new ConcordanceQuery(LanguageTag.English, "invoice") { Memories = ["n"] }, Cancellation).Total);
        Assert.Throws<TerminologyException>(() => catalog.SearchUnits(new ConcordanceQuery(LanguageTag.English, "invoice") { Memories = ["nowhere"] }, Cancellation));
    }

    [Fact]
    public async Task Does_not_add_a_unit_of_the_same_content_again()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var first = await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));

        var added = await catalog.AddAsync(
            "m",
            [
                new NewUnit(Guid.NewGuid(), CatalogFolder.Content("Bill of lading") with { Status = UnitStatus.Draft }),
                new NewUnit(first, CatalogFolder.Content("Bill of lading")),
                new NewUnit(null, CatalogFolder.Content("Sea waybill")),
                new NewUnit(null, CatalogFolder.Content("Sea waybill")),
                new NewUnit(null, CatalogFolder.Content("Bill of lading") with { Document = "other" }),
            ],
            Cancellation);

        Assert.Equal([false, false, true, false, true], added.Select(unit => unit.Created));
        Assert.Equal([first, first], added.Take(2).Select(unit => unit.Id));
        Assert.Equal(added[2].Id, added[3].Id);
        Assert.Equal(3, catalog.Get("m").Units);
    }

    [Fact]
    public async Task Adds_all_units_or_none()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var taken = await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));

        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync(
            "m", [new NewUnit(null, CatalogFolder.Content("Air waybill")), new NewUnit(taken, CatalogFolder.Content("Sea waybill"))], Cancellation));

        Assert.Equal(ErrorCode.AlreadyExists, refusal.Code);
        Assert.Equal("units[1].unit", Assert.Single(refusal.Violations).Field);
        Assert.Empty(catalog.Find("Air waybill"));
        Assert.Equal(1, catalog.Get("m").Units);
    }

    [Fact]
    public async Task Refuses_bad_units_with_all_violations()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);

        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync(
            "m", [new NewUnit(null, CatalogFolder.Content(" ")), new NewUnit(null, CatalogFolder.Content("fine")), new NewUnit(null, CatalogFolder.Content("half \ud83d", ""))], Cancellation));

        Assert.Equal(["units[0].content.source", "units[2].content.source", "units[2].content.target"], refusal.Violations.Select(violation => violation.Field));
        Assert.Equal(0, catalog.Get("m").Units);
    }

    [Fact]
    public async Task Refuses_lists_that_are_empty_or_too_long()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var many = Enumerable.Range(0, 1_001).ToList();

        Assert.Equal(ErrorCode.InvalidValue, (await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync("m", [], Cancellation))).Code);
        Assert.Equal(ErrorCode.TooLarge, (await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync("m", many.ConvertAll(i => new NewUnit(null, CatalogFolder.Content($"s{i}"))), Cancellation))).Code);
        Assert.Equal(ErrorCode.TooLarge, (await Assert.ThrowsAsync<TerminologyException>(() => catalog.DeleteUnitsAsync("m", many.ConvertAll(_ => Guid.NewGuid()), Cancellation))).Code);
    }

    [Fact]
    public async Task Replaces_a_unit_and_keeps_when_it_was_created()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var id = await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));
        var created = folder.Clock.GetUtcNow();
        folder.Clock.Advance(TimeSpan.FromMinutes(1));

        await catalog.UpdateAsync("m", id, new UnitContent(LanguageTag.English, LanguageTag.Parse("fr-CA", ""), "Sea waybill", "lettre de transport maritime"), Cancellation);

        Assert.Empty(catalog.Find("Bill of lading"));
        var unit = Assert.Single(catalog.Find("Sea waybill"));
        Assert.Equal((id, created, folder.Clock.GetUtcNow()), (unit.Id, unit.Created, unit.Changed));
        Assert.Equal(["en", "fr-CA"], catalog.Get("m").Languages);
    }

    [Fact]
    public async Task Leaves_a_unit_alone_that_has_the_new_content_already()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var id = await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));
        var before = Assert.Single(catalog.Find("Bill of lading"));
        folder.Clock.Advance(TimeSpan.FromMinutes(1));

        await catalog.UpdateAsync("m", id, before.Content, Cancellation);

        Assert.Equal(before, Assert.Single(catalog.Find("Bill of lading")));
    }

    [Fact]
    public async Task Refuses_to_make_two_units_the_same()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));
        var other = await catalog.AddAsync("m", CatalogFolder.Content("Sea waybill"));

        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => catalog.UpdateAsync("m", other, CatalogFolder.Content("Bill of lading"), Cancellation));

        Assert.Equal(ErrorCode.AlreadyExists, refusal.Code);
        Assert.Single(catalog.Find("Sea waybill"));
    }

    [Fact]
    public async Task Refuses_to_replace_what_is_not_there()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);

        var refusal = await Assert.ThrowsAsync<TerminologyException>(() => catalog.UpdateAsync("m", Guid.NewGuid(), CatalogFolder.Content("x"), Cancellation));

        Assert.Equal((ErrorCode.NotFound, "unit"), (refusal.Code, refusal.Violations[0].Field));
    }

    [Fact]
    public async Task Deletes_units_and_passes_over_those_that_are_gone()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        var id = await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));

        Assert.Equal(1, await catalog.DeleteUnitsAsync("m", [id, Guid.NewGuid(), id], Cancellation));
        Assert.Equal(0, await catalog.DeleteUnitsAsync("m", [id], Cancellation));

        Assert.Empty(catalog.Find("Bill of lading"));
        Assert.Equal((0L, 0), (catalog.Get("m").Units, catalog.Get("m").Languages.Count));
    }

    [Fact]
    public async Task Numbers_changes_upwards_over_deletions_and_restarts()
    {
        var numbers = new List<long>();
        for (var round = 0; round < 3; round++)
        {
            using var catalog = folder.Open();
            if (round == 0) catalog.Create("m", 0);
            for (var i = 0; i < 2; i++)
            {
                var id = await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));
                numbers.Add(Assert.Single(catalog.Find("Bill of lading")).Sequence);
                await catalog.DeleteUnitsAsync("m", [id], Cancellation);
            }
        }

        Assert.Equal(numbers.Distinct().Order(), numbers);
    }

    [Fact]
    public async Task Keeps_memories_apart()
    {
        using var catalog = folder.Open();
        catalog.Create("a", 0);
        catalog.Create("b", 0);
        var id = Guid.NewGuid();
        await catalog.AddAsync("a", [new NewUnit(id, CatalogFolder.Content("Bill of lading", "un"))], Cancellation);
        await catalog.AddAsync("b", [new NewUnit(id, CatalogFolder.Content("Bill of lading", "deux"))], Cancellation);

        Assert.Equal("un", Assert.Single(catalog.Find("Bill of lading", "a")).Content.Target);
        Assert.Equal("deux", Assert.Single(catalog.Find("Bill of lading", "b", "b")).Content.Target);
        Assert.Equal(2, catalog.Find("Bill of lading").Count);
    }

    [Theory]
    [InlineData("Contrats 2026")]
    [InlineData("élan_1.b-c")]
    [InlineData("a")]
    public void Accepts_names(string name)
    {
        using var catalog = folder.Open();

        Assert.Equal(name, catalog.Create(name, 99).Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\n")]
    [InlineData("../a")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("-a")]
    public void Refuses_names(string name)
    {
        using var catalog = folder.Open();

        var refusal = Assert.Throws<TerminologyException>(() => catalog.Create(name, 0));

        Assert.Equal((ErrorCode.InvalidValue, "memory"), (refusal.Code, refusal.Violations[0].Field));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    public void Refuses_penalties_out_of_range(int penalty)
    {
        using var catalog = folder.Open();

        Assert.Equal("penalty", Assert.Throws<TerminologyException>(() => catalog.Create("m", penalty)).Violations[0].Field);
    }

    [Fact]
    public void Refuses_a_name_that_is_taken_and_lists_by_name()
    {
        using var catalog = folder.Open();
        catalog.Create("b", 0);
        catalog.Create("a", 0);
        catalog.Create("B", 0);

        Assert.Equal(ErrorCode.AlreadyExists, Assert.Throws<TerminologyException>(() => catalog.Create("a", 0)).Code);
        Assert.Equal(["B", "a", "b"], catalog.List().Select(memory => memory.Name));
    }

    [Fact]
    public async Task Names_the_memory_that_is_not_there()
    {
        using var catalog = folder.Open();
        catalog.Create("a", 0);

        Assert.Equal(ErrorCode.NotFound, Assert.Throws<TerminologyException>(() => catalog.Get("b")).Code);
        Assert.Equal(ErrorCode.NotFound, Assert.Throws<TerminologyException>(() => catalog.Delete("b")).Code);
        Assert.Equal("memories[1]", Assert.Throws<TerminologyException>(() => catalog.Find("x", "a", "b")).Violations[0].Field);
        Assert.Equal("memory", (await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync("b", [new NewUnit(null, CatalogFolder.Content("x"))], Cancellation))).Violations[0].Field);
    }

    [Fact]
    public async Task Deletes_a_memory_from_the_disk()
    {
        const string canary = "Quetzalcoatl shipment canary";
        using (var catalog = folder.Open())
        {
            catalog.Create("secret", 0);
            catalog.Create("kept", 0);
            await catalog.AddAsync("kept", CatalogFolder.Content("Bill of lading"));
            for (var i = 0; i < 3; i++)
                await catalog.AddAsync("secret", [.. Enumerable.Range(0, 1_000).Select(n => new NewUnit(null, CatalogFolder.Content($"{canary} {i} {n}")))], Cancellation);
            Assert.NotEmpty(FilesHolding(canary));

            Assert.Equal(3_000, catalog.Delete("secret"));

            Assert.Equal("kept", Assert.Single(catalog.List()).Name);
            Assert.Single(catalog.Find("Bill of lading"));
            Assert.Single(Directory.GetDirectories(folder.Indexes));
            Assert.Empty(FilesHolding(canary));
            Assert.Equal(0, catalog.Create("secret", 0).Units);
        }

        Assert.Equal((1, 0), (folder.Number("SELECT COUNT(*) FROM unit"), folder.Number("SELECT COUNT(*) FROM memory WHERE deleted = 1")));
    }

    [Fact]
    public async Task Goes_on_with_a_deletion_that_a_crash_interrupted()
    {
        using (var catalog = folder.Open())
        {
            catalog.Create("m", 0);
            await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));
        }

        folder.Number("UPDATE memory SET deleted = 1, name = 'deleted:x'; SELECT 1");
        using (var catalog = folder.Open())
        {
            Assert.Empty(catalog.List());
            while (folder.Number("SELECT COUNT(*) FROM memory") > 0) await Task.Delay(10, Cancellation);
        }

        Assert.Equal(0, folder.Number("SELECT COUNT(*) FROM unit"));
        Assert.Empty(Directory.GetDirectories(folder.Indexes));
    }

    [Fact]
    public async Task Stops_waiting_when_the_caller_gives_up()
    {
        using var catalog = folder.Open();
        catalog.Create("m", 0);
        await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));

        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => catalog.Lookup(new(LanguageTag.English, LanguageTag.French, "x"), [], given.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => catalog.AddAsync("m", [new NewUnit(null, CatalogFolder.Content("x"))], given.Token));
    }

    [Fact]
    public async Task Leaves_no_log_behind_and_refuses_when_it_is_closed()
    {
        var catalog = folder.Open();
        catalog.Create("m", 0);
        await catalog.AddAsync("m", CatalogFolder.Content("Bill of lading"));

        catalog.Dispose();
        catalog.Dispose();

        Assert.False(File.Exists(folder.DatabaseFile + "-wal"));
        Assert.Equal(ErrorCode.StoreUnavailable, (await Assert.ThrowsAsync<TerminologyException>(() => catalog.AddAsync("m", [new NewUnit(null, CatalogFolder.Content("x"))], Cancellation))).Code);
        Assert.Equal(ErrorCode.StoreUnavailable, Assert.Throws<TerminologyException>(() => catalog.Create("n", 0)).Code);
    }

    [Fact]
    public void Refuses_a_store_that_a_newer_version_wrote()
    {
        folder.Open().Dispose();
        folder.Number("INSERT INTO VersionInfo (Version, AppliedOn, Description) VALUES (999, '2030-01-01', 'later'); SELECT 1");

        var refusal = Assert.Throws<TerminologyException>(folder.Open);

        Assert.Contains("newer version", refusal.Message, StringComparison.Ordinal);
        DataDirectory.Open(folder.Path).Dispose();
    }

    private List<string> FilesHolding(string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Read(file).AsSpan().IndexOf(bytes) >= 0)];
    }

    private static byte[] Read(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (IOException)
        {
            return []; // a lock file
        }
    }
}
