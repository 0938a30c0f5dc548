using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Terminology.V1;

namespace Terminology.Server.Tests.Endpoints;

public sealed class ConcordanceTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finds_a_unit_just_added_on_either_side_and_shows_where()
    {
        await CreateAsync("sides", ("The carrier issues a bill of lading.", "Le transporteur émet un connaissement."));

        var english = Assert.Single((await SearchAsync("sides", "en", "bill of lading")).Units);
        var french = Assert.Single((await SearchAsync("sides", "fr", "connaissement")).Units);

        Assert.Equal(("The carrier issues a bill of lading.", "Le transporteur émet un connaissement.", "en", "fr", false), (english.Source, english.Target, english.SourceLanguage, english.TargetLanguage, english.Reverse));
        Assert.Equal(("Le transporteur émet un connaissement.", "The carrier issues a bill of lading.", true), (french.Source, french.Target, french.Reverse));
        Assert.Equal([new Span { Start = 21, Length = 14 }], english.Highlights);
        Assert.Equal([new Span { Start = 24, Length = 13 }], french.Highlights);
        Assert.Equal(("sides", UnitStatus.Reviewed, UnitOrigin.Translator, "contract.docx"), (english.Memory, english.Status, english.Origin, english.Document));
        Assert.Equal(english.Unit, french.Unit);
        Assert.InRange(english.ChangeTime.ToDateTimeOffset(), DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.MaxValue);
    }

    [Fact]
    public async Task Takes_all_its_settings()
    {
        await CreateAsync("settings", ("Duties are paid by the buyer.", "L’acheteur paie les droits."), ("The buyer pays the duty.", "L’acheteur acquitte le droit."), ("The seller pays the duty, not the buyer.", "Le vendeur paie."));
        var request = new SearchUnitsRequest
        {
            Memories = { "settings" }, Language = "en-GB", OtherLanguage = "fr", Text = "duty buyer", Mode = ConcordanceMode.AllWords, Inflected = true, Without = { "sell*" }, OtherText = "acheteur",
        };

        var both = await server.Concordance.SearchUnitsAsync(request, cancellationToken: Token);
        request.OtherText = "acquitte";
        var one = await server.Concordance.SearchUnitsAsync(request, cancellationToken: Token);

        Assert.Equal((2L, true), (both.Total, both.TotalIsExact));
        Assert.Equal("The buyer pays the duty.", Assert.Single(one.Units).Source);
        Assert.Equal([new Span { Start = 11, Length = 8 }], one.Units[0].TargetHighlights);
    }

    [Fact]
    public async Task Turns_pages()
    {
        await CreateAsync("pages", [.. Enumerable.Range(0, 25).Select(i => ($"port {i}", $"port {i}"))]);

        var first = await SearchAsync("pages", "en", "port");
        var second = await SearchAsync("pages", "en", "port", first.NextPageToken);

        Assert.Equal((20, 25L, 5, 25L, ""), (first.Units.Count, first.Total, second.Units.Count, second.Total, second.NextPageToken));
        Assert.Equal(25, first.Units.Concat(second.Units).Select(unit => unit.Unit).Distinct().Count());
        Assert.True(first.Snapshot >= 25);
        Assert.Equal(first.Snapshot, second.Snapshot);
    }

    [Fact]
    public async Task Searches_every_memory_by_default()
    {
        await CreateAsync("first", ("demurrage clause", "clause de surestaries"));
        await CreateAsync("second", ("demurrage clause", "clause de surestaries"));

        var response = await server.Concordance.SearchUnitsAsync(new SearchUnitsRequest { Language = "en", Text = "demurrage" }, cancellationToken: Token);

        Assert.Equal(["first", "second"], response.Units.Select(unit => unit.Memory).Order());
    }

    [Fact]
    public async Task Is_served_over_json()
    {
        await CreateAsync("json", ("Freight prepaid", "Fret payé"));
        using var content = new StringContent("""{"memories":["json"],"language":"en","text":"freight","mode":"CONCORDANCE_MODE_ALL_WORDS","page_size":1}""", Encoding.UTF8, "application/json");

        using var response = await server.Web.PostAsync(new Uri("/v1/concordance", UriKind.Relative), content, Token);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Token);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((1L, true, ""), (json.GetProperty("total").GetInt64(), json.GetProperty("total_is_exact").GetBoolean(), json.GetProperty("next_page_token").GetString()));
        Assert.Equal("Fret payé", json.GetProperty("units")[0].GetProperty("target").GetString());
        Assert.Equal(7, json.GetProperty("units")[0].GetProperty("highlights")[0].GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task Refuses_a_request_with_every_violation()
    {
        var request = new SearchUnitsRequest
        {
            Memories = { "sample", "" }, Language = "en", OtherLanguage = "en-US", Text = " ", Mode = (ConcordanceMode)9, Without = { "credit", "?!" }, OtherText = "a*", PageSize = 101, PageToken = new string('x', 1_001),
        };

        var refused = await Refused.ByAsync(async () => await server.Concordance.SearchUnitsAsync(request, cancellationToken: Token));

        Assert.Equal(["memories[1]", "other_language", "text", "mode", "without[1]", "other_text", "page_size", "page_token"], refused.Fields);
    }

    [Fact]
    public async Task Refuses_what_only_the_search_can_tell()
    {
        await CreateAsync("tells", ("port", "port"));

        var memory = await Refused.ByAsync(async () => await SearchAsync("nowhere", "en", "port"));
        var token = await Refused.ByAsync(async () => await SearchAsync("tells", "en", "port", "none"));
        var language = await Refused.ByAsync(async () => await SearchAsync("tells", "", "port"));

        Assert.Equal(("NOT_FOUND", "memories[0]"), (memory.Reason, Assert.Single(memory.Fields)));
        Assert.Equal(("INVALID_VALUE", "page_token"), (token.Reason, Assert.Single(token.Fields)));
        Assert.Equal(("INVALID_LANGUAGE", "language"), (language.Reason, Assert.Single(language.Fields)));
    }

    public void Dispose() => server.AssertQuiet();

    private async Task CreateAsync(string memory, params (string Source, string Target)[] units)
    {
        await server.Memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = memory }, cancellationToken: Token);
        var content = units.Select(unit => new NewUnit { Content = new UnitContent { SourceLanguage = "en", TargetLanguage = "fr", Source = unit.Source, Target = unit.Target, Document = "contract.docx" } });
        await server.Memories.AddUnitsAsync(new AddUnitsRequest { Memory = memory, Units = { content } }, cancellationToken: Token);
    }

    private async Task<SearchUnitsResponse> SearchAsync(string memory, string language, string text, string pageToken = "")
        => await server.Concordance.SearchUnitsAsync(new SearchUnitsRequest { Memories = { memory }, Language = language, Text = text, PageToken = pageToken }, cancellationToken: Token);
}
