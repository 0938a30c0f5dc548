extern alias server;

using ServiceHost = server::Terminology.Server.Hosting.ServiceHost;

namespace Terminology.Server.Tests.Hosting;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("--prot 5", "Unrecognized command or argument '--prot'. See --help.")]
    [InlineData("serve", "Unrecognized command or argument 'serve'. See --help.")]
    [InlineData("--data", "Required argument missing for option: '--data'. See --help.")]
    [InlineData("--web-port many", "The web port is “many”; expected a whole number from 0 (any free port) to 65535.")]
    [InlineData("--grpc-port 65536", "The gRPC port is out of range; expected 0 (any free port) to 65535.")]
    [InlineData("--web-port 7000 --grpc-port 7000", "The web port and the gRPC port are both 7000; expected two different ones.")]
    [InlineData("--bind somewhere", "“somewhere” is not an IP address; expected one such as 127.0.0.1 or ::1.")]
    [InlineData("--glossary nowhere", "There is no glossary folder “nowhere”; expected the path of a folder with concept files.")]
    public async Task Refuses_a_wrong_option_with_one_sentence(string line, string sentence)
    {
        var (exitCode, output, error) = await RunAsync(line.Split(' '));

        Assert.Equal((64, "", sentence + Environment.NewLine), (exitCode, output, error));
    }

    [Fact]
    public async Task Names_all_wrong_options_at_once()
    {
        var (exitCode, _, error) = await RunAsync("--web-port", "-1", "--bind", "here");

        Assert.Equal(64, exitCode);
        Assert.Equal(2, error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Teaches_every_option_with_its_default()
    {
        var (exitCode, help, error) = await RunAsync("--help");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(
            ["--data <DIR>", "./data", "--glossary <DIR>", "--web-port <N>", "5080", "--grpc-port <N>", "5081", "--bind <ADDRESS>", "127.0.0.1", "TERMINOLOGY_WEB_PORT", "appsettings.json", "dotnet run --project src/Terminology.Server -c Release"],
            part => Assert.Contains(part, help, StringComparison.Ordinal));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await ServiceHost.RunAsync(arguments, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
