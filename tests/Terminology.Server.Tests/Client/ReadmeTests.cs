using System.Text.RegularExpressions;
using Terminology.Client;
using Terminology.V1;

namespace Terminology.Server.Tests.Client;

/// <summary>The package's readme shows what compiles: its sample is this file's, word for word.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Shows_the_sample_that_is_compiled_here()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(root.FullName, "Terminology.sln"))) root = root.Parent!;
        var readme = await File.ReadAllTextAsync(Path.Join(root.FullName, "clients", "Terminology.Client", "README.md"), TestContext.Current.CancellationToken);
        var source = await File.ReadAllTextAsync(Path.Join(root.FullName, "tests", "Terminology.Server.Tests", "Client", "ReadmeTests.cs"), TestContext.Current.CancellationToken);

        var sample = Sample().Match(readme).Groups["code"].Value;

        Assert.Contains("LookupAsync", sample, StringComparison.Ordinal);
        Assert.Contains(WhiteSpace().Replace(sample, ""), WhiteSpace().Replace(source, ""), StringComparison.Ordinal);
        Assert.InRange(sample.Split('\n').Length, 1, 30);
    }

    internal static async Task SampleAsync()
    {
        using var client = new TerminologyClient(new TerminologyClientOptions { Address = new Uri("http://127.0.0.1:5081") });

        var found = await client.SearchConceptsAsync(new SearchConceptsRequest { Text = "bills of lading" });
        foreach (var result in found.Results)
            Console.WriteLine($"{result.Concept}: {result.Preferred["en"]} = {result.Preferred["fr"]}");

        try
        {
            var answer = await client.LookupAsync(new LookupRequest { SourceLanguage = "en", TargetLanguage = "fr", Text = "Place of Origin" });
            foreach (var match in answer.Matches) Console.WriteLine($"{match.Score} % {match.Target}");
        }
        catch (TerminologyRefusedException refusal)
        {
            foreach (var violation in refusal.Violations) Console.WriteLine($"{refusal.Reason}: {violation.Field}: {violation.Message}");
        }
    }

    [GeneratedRegex("```csharp\n(using [^\n]+\n)+(?<code>.+?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WhiteSpace();
}
