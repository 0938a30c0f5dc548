using Terminology.V1;

namespace Terminology.Server.Tests.Endpoints;

public sealed class StatusTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tells_versions_sizes_and_health()
    {
        // A look-up waits for the index, so that it does not lag behind the sample memory any more.
        await server.Memories.LookupAsync(new LookupRequest { SourceLanguage = "en", TargetLanguage = "fr", Text = "goods" }, cancellationToken: Token);
        var status = await server.Status.GetStatusAsync(new GetStatusRequest(), cancellationToken: Token);

        Assert.Matches(@"^\d+\.\d+\.\d+$", status.Version);
        Assert.Equal((2, 0, 0), (status.Glossary.Concepts, status.Glossary.FaultCount, status.Glossary.Faults.Count));
        Assert.InRange(TimeProvider.System.GetUtcNow() - status.Glossary.LoadTime.ToDateTimeOffset(), TimeSpan.Zero, TimeSpan.FromMinutes(10));
        var sample = Assert.Single(status.Memories);
        Assert.Equal(("sample", 3L, 0L), (sample.Name, sample.Units, sample.IndexLag));
        Assert.True(status.Healthy);
    }

    public void Dispose() => server.AssertQuiet();
}
