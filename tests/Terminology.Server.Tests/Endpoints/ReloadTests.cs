using Terminology.V1;

namespace Terminology.Server.Tests.Endpoints;

public sealed class ReloadTests(ServerFixture server) : IClassFixture<ServerFixture>, IDisposable
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_over_a_change_and_refuses_a_faulty_one_while_the_old_glossary_serves_on()
    {
        var file = Path.Combine(server.Glossary, "concepts/logistique/C-0214-connaissement.md");
        var text = await File.ReadAllTextAsync(file, Token);
        var before = await UntilAsync(status => status.Healthy);

        await File.WriteAllTextAsync(file, text.Replace("| B/L | admitted |", "| seaway paper | admitted |", StringComparison.Ordinal), Token);
        var changed = await UntilAsync(status => status.Glossary.Hash != before.Glossary.Hash);
        Assert.Equal("C-0214", Assert.Single((await SearchAsync("seaway paper")).Results).Concept);
        Assert.True(changed.Healthy);

        await File.WriteAllTextAsync(file, text.Replace("| preferred |", "| favourite |", StringComparison.Ordinal), Token);
        var faulty = await UntilAsync(status => status.Glossary.FaultCount > 0);
        Assert.False(faulty.Healthy);
        Assert.Equal(changed.Glossary.Hash, faulty.Glossary.Hash);
        Assert.Equal("concepts/logistique/C-0214-connaissement.md", faulty.Glossary.Faults[0].Path);
        Assert.InRange(faulty.Glossary.Faults[0].Line, 30, 60);
        Assert.Equal("C-0214", Assert.Single((await SearchAsync("seaway paper")).Results).Concept);

        await File.WriteAllTextAsync(file, text, Token);
        var repaired = await UntilAsync(status => status.Glossary.FaultCount == 0);
        Assert.True(repaired.Healthy);
        Assert.Equal(before.Glossary.Hash, repaired.Glossary.Hash);
    }

    public void Dispose() => server.AssertQuiet();

    private async Task<GetStatusResponse> StatusAsync() => await server.Status.GetStatusAsync(new GetStatusRequest(), cancellationToken: Token);

    private async Task<SearchConceptsResponse> SearchAsync(string text) => await server.Concepts.SearchConceptsAsync(new SearchConceptsRequest { Text = text }, cancellationToken: Token);

    private async Task<GetStatusResponse> UntilAsync(Func<GetStatusResponse, bool> reached)
    {
        using var longest = CancellationTokenSource.CreateLinkedTokenSource(Token);
        longest.CancelAfter(TimeSpan.FromSeconds(20));
        while (true)
        {
            var status = await StatusAsync();
            if (reached(status)) return status;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, longest.Token);
        }
    }
}
