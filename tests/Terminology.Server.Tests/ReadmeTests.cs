extern alias server;

using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Terminology.Server.Tests.Cli;
using CommandLine = server::Terminology.Server.Hosting.CommandLine;
using ServiceHost = server::Terminology.Server.Hosting.ServiceHost;

namespace Terminology.Server.Tests;

/// <summary>README's first screen is executed against the service as README starts it: shipped glossary, sample memory.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Shows_what_the_commands_really_print()
    {
        using var folder = new TemporaryFolder();
        var root = Root();
        var readme = await File.ReadAllTextAsync(Path.Join(root, "README.md"), TestContext.Current.CancellationToken);
        await using var service = await ServiceHost.StartAsync(
            CommandLine.Read(["--data", folder.At("data"), "--glossary", Path.Join(root, "glossary"), "--web-port", "0", "--grpc-port", "0"]),
            builder => builder.Logging.ClearProviders(),
            TestContext.Current.CancellationToken);

        var screen = Screen().Match(readme).Groups["screen"].Value;
        var shown = Command().Matches(screen).Select(match => (Command: match.Groups["command"].Value, Output: match.Groups["output"].Value.Trim('\n')));

        Assert.InRange(readme[..readme.IndexOf(screen, StringComparison.Ordinal)].Split('\n').Length, 1, 10);
        Assert.Equal(2, shown.Count());
        foreach (var (command, output) in shown)
        {
            var arguments = Argument().Matches(command).Select(match => match.Value.Trim('"'));

            var run = await TermRun.Of(new Uri(service.Grpc), [.. arguments]);

            Assert.Equal(output, run.Output.Trim('\n'));
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Terminology.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("```console\n(?<screen>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Screen();

    [GeneratedRegex(@"^\$ term (?<command>[^\n]+)\n(?<output>.*?)(?=^\$ |\z)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Command();

    [GeneratedRegex("\"[^\"]*\"|[^\" ]+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Argument();
}
