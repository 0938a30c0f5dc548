using Terminology.Formats;
using Terminology.Glossaries;

namespace Terminology.Tests.Glossaries;

public sealed class ShippedGlossaryTests
{
    private static readonly string Folder = Path.Combine(SolutionFolder(), "glossary");

    [Fact]
    public void Has_no_faults()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "concepts")), "This copy of the project ships no concepts.");

        var reading = GlossaryReader.Read(Folder, TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.NotEmpty(reading.Glossary!.Concepts);
    }

    [Fact]
    public void Has_documents_that_align()
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "documents")), "This copy of the project ships no documents.");

        var units = DocumentPairs.Read(Path.Combine(Folder, "documents"), out var faults, TestContext.Current.CancellationToken);

        Assert.Empty(faults);
        Assert.NotEmpty(units);
    }

    private static string SolutionFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Terminology.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Terminology.sln was not found above the tests.");
    }
}
