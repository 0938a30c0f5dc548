using System.Text.Json;
using Terminology.Cli;

namespace Terminology.Server.Tests.Cli;

public sealed class GlossaryLintTests
{
    [Fact]
    public async Task Lists_each_fault_with_its_place_and_counts()
    {
        var folder = Directory.CreateTempSubdirectory("term-");
        try
        {
            var concepts = folder.CreateSubdirectory("concepts");
            await File.WriteAllTextAsync(Path.Join(concepts.FullName, "C-0001-port.md"), "# port — port\n", TestContext.Current.CancellationToken);

            var text = await TermRun.Of("glossary", "lint", folder.FullName);
            var json = await TermRun.Of("glossary", "lint", folder.FullName, "--format", "json");

            Assert.Equal((ExitCode.NotDone, ExitCode.NotDone), (text.ExitCode, json.ExitCode));
            Assert.StartsWith($"{folder.FullName}/concepts/C-0001-port.md:1:1: ", text.Output, StringComparison.Ordinal);
            Assert.Matches(@"^\d+ faults? in 1 file$", text.Lines[^1]);
            var faults = JsonDocument.Parse(json.Output).RootElement.GetProperty("faults");
            Assert.Equal(text.Lines.Length - 1, faults.GetArrayLength());
            Assert.Equal($"{folder.FullName}/concepts/C-0001-port.md", faults[0].GetProperty("path").GetString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_empty_folder_has_no_fault()
    {
        var folder = Directory.CreateTempSubdirectory("term-");
        try
        {
            var run = await TermRun.Of("glossary", "lint", folder.FullName);

            Assert.Equal((ExitCode.Done, "0 concepts, no fault\n"), (run.ExitCode, run.Output));
        }
        finally
        {
            folder.Delete();
        }
    }
}
