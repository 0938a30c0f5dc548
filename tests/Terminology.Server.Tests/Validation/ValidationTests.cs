using Grpc.Core;
using Terminology.V1;

namespace Terminology.Server.Tests.Validation;

public sealed class ValidationTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Refuses_units_with_every_violation_at_its_path()
    {
        var request = new AddUnitsRequest
        {
            Memory = "-bad-",
            Units =
            {
                new NewUnit { Content = Content("Price list", "Tarif") },
                new NewUnit { Unit = "7", Content = Content("", "Tarif") },
                new NewUnit(),
                new NewUnit { Content = new UnitContent { SourceLanguage = "english", TargetLanguage = "fr", Source = "a\u0001", Target = new string('é', 20_001), Status = (UnitStatus)9, Document = new string('d', 201) } },
                new NewUnit { Content = new UnitContent { SourceLanguage = "fr", TargetLanguage = "fr", Source = "a", Target = "b", Origin = (UnitOrigin)9 } },
            },
        };

        var refused = await Refused.ByAsync(async () => await server.Memories.AddUnitsAsync(request, cancellationToken: Token));

        Assert.Equal((StatusCode.InvalidArgument, "INVALID_VALUE"), (refused.Code, refused.Reason));
        Assert.Equal(
            [
                "memory", "units[1].content.source", "units[1].unit", "units[2].content",
                "units[3].content.document", "units[3].content.source", "units[3].content.source_language", "units[3].content.status", "units[3].content.target",
                "units[4].content.origin", "units[4].content.target_language",
            ],
            refused.Fields.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0, "INVALID_VALUE")]
    [InlineData(1_001, "TOO_LARGE")]
    public async Task Takes_one_to_a_thousand_units(int count, string reason)
    {
        var refused = await Refused.ByAsync(async () => await server.Memories.AddUnitsAsync(
            new AddUnitsRequest { Memory = "sample", Units = { Enumerable.Repeat(new NewUnit { Content = Content("a", "b") }, count) } }, cancellationToken: Token));

        Assert.Equal(reason, refused.Reason);
        Assert.Equal(["units"], refused.Fields);
    }

    [Fact]
    public async Task Refuses_a_look_up_with_every_violation()
    {
        var request = new LookupRequest { Memories = { "sample", "" }, SourceLanguage = "en", TargetLanguage = "en-GB", Text = " ", MinScore = 101, MaxMatches = -1 };

        var refused = await Refused.ByAsync(async () => await server.Memories.LookupAsync(request, cancellationToken: Token));

        Assert.Equal(["memories[1]", "target_language", "text", "min_score", "max_matches"], refused.Fields);
    }

    [Fact]
    public async Task Says_what_a_language_tag_is()
    {
        var refused = await Refused.ByAsync(async () => await server.Memories.LookupAsync(new LookupRequest { SourceLanguage = "français", TargetLanguage = "en", Text = "a" }, cancellationToken: Token));

        Assert.Equal(("INVALID_LANGUAGE", "“français” is not a language tag; expected a BCP 47 tag such as “fr” or “en-GB”."), (refused.Reason, refused.Message));
    }

    [Fact]
    public async Task Refuses_a_megabyte_of_segment()
    {
        var refused = await Refused.ByAsync(async () => await server.Memories.LookupAsync(new LookupRequest { SourceLanguage = "fr", TargetLanguage = "en", Text = new string('a', 1 << 20) }, cancellationToken: Token));

        Assert.Equal((StatusCode.InvalidArgument, "TOO_LARGE"), (refused.Code, refused.Reason));
    }

    [Fact]
    public async Task Refuses_a_message_over_four_megabytes_and_lives()
    {
        var request = new AddUnitsRequest { Memory = "sample", Units = { Enumerable.Repeat(new NewUnit { Content = Content(new string('a', 20_000), "b") }, 300) } };

        var exception = await Assert.ThrowsAsync<RpcException>(async () => await server.Memories.AddUnitsAsync(request, cancellationToken: Token));

        Assert.Equal(StatusCode.ResourceExhausted, exception.StatusCode);
        Assert.Contains("exceeds the maximum", exception.Status.Detail, StringComparison.Ordinal);
        await server.Status.GetStatusAsync(new GetStatusRequest(), cancellationToken: Token);
    }

    [Fact]
    public async Task Refuses_names_and_ids_of_other_forms()
    {
        await FieldAsync("memory", async () => await server.Memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = " x" }, cancellationToken: Token));
        await FieldAsync("penalty", async () => await server.Memories.CreateMemoryAsync(new CreateMemoryRequest { Memory = "x", Penalty = 100 }, cancellationToken: Token));
        await FieldAsync("memory", async () => await server.Memories.GetMemoryAsync(new GetMemoryRequest(), cancellationToken: Token));
        await FieldAsync("memory", async () => await server.Memories.DeleteMemoryAsync(new DeleteMemoryRequest { Memory = "a/b" }, cancellationToken: Token));
        await FieldAsync("unit", async () => await server.Memories.UpdateUnitAsync(new UpdateUnitRequest { Memory = "x", Unit = "1", Content = Content("a", "b") }, cancellationToken: Token));
        await FieldAsync("content", async () => await server.Memories.UpdateUnitAsync(new UpdateUnitRequest { Memory = "x", Unit = Guid.NewGuid().ToString() }, cancellationToken: Token));
        await FieldAsync("units[1]", async () => await server.Memories.DeleteUnitsAsync(new DeleteUnitsRequest { Memory = "x", Units = { Guid.NewGuid().ToString(), "1" } }, cancellationToken: Token));
        await FieldAsync("concept", async () => await server.Concepts.GetConceptAsync(new GetConceptRequest(), cancellationToken: Token));
    }

    public void Dispose() => server.AssertQuiet();

    private static UnitContent Content(string source, string target) => new() { SourceLanguage = "en", TargetLanguage = "fr", Source = source, Target = target };

    private static async Task FieldAsync(string field, Func<Task> call) => Assert.Equal([field], (await Refused.ByAsync(call)).Fields);
}
