using Microsoft.Extensions.DependencyInjection;
using Terminology.Client;

namespace Terminology.Server.Tests.Client;

public sealed class RegistrationTests
{
    [Fact]
    public void Gives_the_application_one_client_with_the_options_set()
    {
        using var services = new ServiceCollection()
            .AddTerminologyClient(options => options.Address = new Uri("http://127.0.0.1:6001"))
            .AddTerminologyClient()
            .BuildServiceProvider();

        var client = services.GetRequiredService<TerminologyClient>();

        Assert.Equal(new Uri("http://127.0.0.1:6001"), client.Address);
        Assert.Same(client, services.GetRequiredService<TerminologyClient>());
    }

    [Fact]
    public void Reads_options_from_other_services()
    {
        using var services = new ServiceCollection()
            .AddSingleton(new Uri("http://127.0.0.1:6002"))
            .AddTerminologyClient((provider, options) => options.Address = provider.GetRequiredService<Uri>())
            .BuildServiceProvider();

        Assert.Equal(new Uri("http://127.0.0.1:6002"), services.GetRequiredService<TerminologyClient>().Address);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("ftp://127.0.0.1:5081")]
    public void Refuses_an_address_that_is_none(string address)
    {
        var options = new TerminologyClientOptions { Address = new Uri(address, UriKind.RelativeOrAbsolute) };

        var refusal = Assert.Throws<ArgumentException>(() => new TerminologyClient(options));

        Assert.Contains(address, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_options_outside_their_range()
    {
        Assert.Throws<ArgumentException>(() => new TerminologyClient(new TerminologyClientOptions { MaxRetries = 11 }));
        Assert.Throws<ArgumentException>(() => new TerminologyClient(new TerminologyClientOptions { Timeout = TimeSpan.Zero }));
    }
}
