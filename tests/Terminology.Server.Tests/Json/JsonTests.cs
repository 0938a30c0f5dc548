using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Terminology.Server.Tests.Json;

public sealed class JsonTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_a_search_over_http()
    {
        using var response = await server.Web.GetAsync(new Uri("/v1/concepts:search?text=connaissement&language=fr&max_results=3&statuses=TERM_STATUS_ADMITTED", UriKind.Relative), Token);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Token);

        Assert.Equal((HttpStatusCode.OK, HttpVersion.Version11), (response.StatusCode, response.Version));
        Assert.Equal("connaissement", json.GetProperty("results")[0].GetProperty("term").GetString());
    }

    [Fact]
    public async Task Serves_every_call_of_the_memories()
    {
        var (created, _) = await SendAsync(HttpMethod.Post, "/v1/memories", """{"memory":"json"}""");
        var (added, units) = await SendAsync(HttpMethod.Post, "/v1/memories/json/units", """{"units":[{"content":{"source_language":"en","target_language":"fr","source":"Price list","target":"Tarif"}}]}""");
        var id = units.GetProperty("units")[0].GetProperty("unit").GetString();
        var (updated, _) = await SendAsync(HttpMethod.Put, $"/v1/memories/json/units/{id}", """{"source_language":"en","target_language":"fr","source":"Price list","target":"Barème","status":"UNIT_STATUS_APPROVED"}""");
        var (found, answer) = await SendAsync(HttpMethod.Post, "/v1/lookup", """{"memories":["json"],"source_language":"en","target_language":"fr","text":"Price list"}""");
        var (deleted, _) = await SendAsync(HttpMethod.Post, "/v1/memories/json/units:delete", $$"""{"units":["{{id}}"]}""");
        var (gone, _) = await SendAsync(HttpMethod.Delete, "/v1/memories/json", null);

        Assert.All([created, added, updated, found, deleted, gone], status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(10_000, answer.GetProperty("matches")[0].GetProperty("basis_points").GetInt32());
        Assert.Equal(("Barème", 100), (answer.GetProperty("matches")[0].GetProperty("target").GetString(), answer.GetProperty("matches")[0].GetProperty("score").GetInt32()));
    }

    [Fact]
    public async Task Refuses_values_of_the_wrong_type_and_unknown_fields_each_by_name()
    {
        var (status, json) = await SendAsync(HttpMethod.Post, "/v1/lookup", """{"text":5,"min_score":"high","memories":"sample","max_matches":99999999999,"min_scor":70}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal((3, "INVALID_VALUE"), (json.GetProperty("code").GetInt32(), Detail(json, "ErrorInfo").GetProperty("reason").GetString()));
        Assert.Equal(
            [
                ("text", "This number does not fit; expected a text."),
                ("min_score", "This text does not fit; expected a whole number of 32 bits."),
                ("memories", "This text does not fit; expected a list."),
                ("max_matches", "This number does not fit; expected a whole number of 32 bits."),
                ("min_scor", "LookupRequest has no field of this name; it has memories, source_language, target_language, text, min_score, max_matches, context, context_rule, time_budget_milliseconds, penalties, tags."),
            ],
            Violations(json));
    }

    [Theory]
    [InlineData("""{"units":[{"content":{"source":7}},{"content":[]},3,null]}""", "units[0].content.source", "units[1].content", "units[2]", "units[3]")]
    [InlineData("""{"units":[{"content":{"status":"FINE","origin":true}}]}""", "units[0].content.status", "units[0].content.origin")]
    [InlineData("""{"units":[{"unit":"\ud800"}]}""", "units[0].unit")]
    public async Task Names_the_path_of_a_wrong_value_within_lists(string body, params string[] fields)
    {
        var (status, json) = await SendAsync(HttpMethod.Post, "/v1/memories/sample/units", body);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(fields, Violations(json).Select(violation => violation.Field));
    }

    [Theory]
    [InlineData("""{"text":""", "The body is not JSON: line 1, byte 9.")]
    [InlineData("", "The body is not JSON: line 1, byte 1.")]
    [InlineData("null", "This null does not fit; expected an object.")]
    [InlineData("[]", "This list does not fit; expected an object.")]
    public async Task Refuses_what_is_not_a_json_object(string body, string sentence)
    {
        var (status, json) = await SendAsync(HttpMethod.Post, "/v1/lookup", body);

        Assert.Equal((HttpStatusCode.BadRequest, sentence), (status, json.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=klingon")]
    public async Task Refuses_other_content(string type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var response = await server.Web.PostAsync(new Uri("/v1/lookup", UriKind.Relative), content, Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Refuses_text_that_is_not_utf_8()
    {
        using var content = new ByteArrayContent([.. "{\"text\":\""u8, 0xE9, .. "\"}"u8]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");

        using var response = await server.Web.PostAsync(new Uri("/v1/lookup", UriKind.Relative), content, Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The body is not valid UTF-8.", (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("text=a&max_results=many", "max_results")]
    [InlineData("text=a&text=b", "text")]
    [InlineData("text=a&statuses=GOOD", "statuses")]
    [InlineData("q=a", "q")]
    public async Task Refuses_wrong_parameters(string query, string field)
    {
        var (status, json) = await SendAsync(HttpMethod.Get, $"/v1/concepts:search?{query}", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal([field], Violations(json).Select(violation => violation.Field));
    }

    [Fact]
    public async Task Shows_a_refusal_with_all_violations_as_gRPC_does()
    {
        var (status, json) = await SendAsync(HttpMethod.Post, "/v1/lookup", """{"source_language":"xx yy","target_language":"fr","text":""}""");

        Assert.Equal((HttpStatusCode.BadRequest, "INVALID_LANGUAGE"), (status, Detail(json, "ErrorInfo").GetProperty("reason").GetString()));
        Assert.Equal(["source_language", "text"], Violations(json).Select(violation => violation.Field));
    }

    [Fact]
    public async Task Refuses_a_body_over_four_megabytes()
    {
        var (status, json) = await SendAsync(HttpMethod.Post, "/v1/lookup", $$"""{"text":"{{new string('a', 5 << 20)}}"}""");

        Assert.Equal((HttpStatusCode.BadRequest, "TOO_LARGE"), (status, Detail(json, "ErrorInfo").GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Answers_404_for_what_is_not_there()
    {
        var (status, json) = await SendAsync(HttpMethod.Get, "/v1/concepts/C-9999", null);

        Assert.Equal((HttpStatusCode.NotFound, 5), (status, json.GetProperty("code").GetInt32()));
    }

    [Fact]
    public async Task Does_not_answer_to_a_foreign_name()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/memories");
        request.Headers.Host = "attacker.example";

        using var response = await server.Web.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    public void Dispose() => server.AssertQuiet();

    private static JsonElement Detail(JsonElement json, string type)
        => json.GetProperty("details").EnumerateArray().Single(detail => detail.GetProperty("@type").GetString() == $"type.googleapis.com/google.rpc.{type}");

    private static IEnumerable<(string Field, string Message)> Violations(JsonElement json) => Detail(json, "BadRequest").GetProperty("fieldViolations").EnumerateArray()
        .Select(violation => (violation.GetProperty("field").GetString()!, violation.GetProperty("description").GetString()!));

    private async Task<(HttpStatusCode Status, JsonElement Json)> SendAsync(HttpMethod method, string address, string? body)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await server.Web.SendAsync(request, Token);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Token));
    }
}
