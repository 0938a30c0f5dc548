using Terminology.Formats;
using Terminology.Glossaries;

namespace Terminology.Tests.Glossaries;

public sealed class ShippedGlossaryTests
{
    [Fact]
    public void Has_no_faults()
    {
        ShippedGlossary.SkipWithout("concepts");

        var reading = GlossaryReader.Lint(ShippedGlossary.Folder, TestContext.Current.CancellationToken);

        Assert.Empty(reading.Faults);
        Assert.NotEmpty(reading.Glossary!.Concepts);
    }

    [Fact]
    public void Has_documents_that_align()
    {
        ShippedGlossary.SkipWithout("documents");

        var units = DocumentPairs.Read(Path.Combine(ShippedGlossary.Folder, "documents"), out var faults, TestContext.Current.CancellationToken);

        Assert.Empty(faults);
        Assert.NotEmpty(units);
    }
}
