using System.Net;

namespace Terminology.Server.Tests.Client;

// Sets what all of the process goes by, so nothing else may run meanwhile.
[CollectionDefinition(nameof(ProxyTests), DisableParallelization = true)]
[Collection(nameof(ProxyTests))]
public sealed class ProxyTests
{
    [Fact]
    public async Task Reaches_this_machine_in_spite_of_a_proxy()
    {
        await using var server = await ScriptedServer.StartAsync();
        using var client = server.Connect(options => options.MaxRetries = 0);
        var usual = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy(UnavailableTests.NobodysAddress());
        try
        {
            var memory = await client.GetMemoryAsync("laws", TestContext.Current.CancellationToken);

            Assert.Equal("laws", memory.Name);
        }
        finally
        {
            HttpClient.DefaultProxy = usual;
        }
    }
}
