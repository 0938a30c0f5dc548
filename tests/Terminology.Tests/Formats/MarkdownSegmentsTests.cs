using Terminology.Formats;

namespace Terminology.Tests.Formats;

public sealed class MarkdownSegmentsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Cuts_a_document_beside_its_translation_as_the_memory_made_of_both()
    {
        var french = Write("offre.fr.md", "# Offre\n\nVoici *notre* offre. Elle est ferme.\n\n- Le fret. En sus.\n\n| 12 |\n|---|\n| Fret |\n\nVoici notre offre.\n");
        var english = Write("offre.en.md", "# Offer\n\nHere is our offer. It is firm.\n\n- Freight is extra.\n\n| 12 |\n|---|\n| Freight |\n\nHere is our offer.\n");

        var units = DocumentPairs.Read(folder, out _, TestContext.Current.CancellationToken);

        Assert.Equal(["Offre", "Voici notre offre.", "Elle est ferme.", "Le fret. En sus.", "Fret", "Voici notre offre."], MarkdownSegments.Read(french, out var faults));
        Assert.Empty(faults);
        Assert.Equal(units.Select(unit => unit.Target), MarkdownSegments.Read(english, out _));
    }

    [Theory]
    [InlineData("offre.md")]
    [InlineData("offre.fr.md")]
    public void Cuts_a_document_without_a_translation_by_sentence(string name)
        => Assert.Equal(["Le fret.", "En sus.", "Fret"], MarkdownSegments.Read(Write(name, "- Le fret. En sus.\n\n| Fret |\n|---|\n| 12 |\n"), out _));

    [Fact]
    public void Cuts_by_sentence_where_the_translation_has_another_shape()
    {
        var french = Write("offre.fr.md", "Le fret. En sus.\n");
        Write("offre.en.md", "- Freight is extra.\n");

        Assert.Equal(["Le fret.", "En sus."], MarkdownSegments.Read(french, out var faults));
        Assert.Empty(faults);
    }

    [Fact]
    public void Tells_where_a_document_cannot_be_read()
    {
        var file = Write("offre.md", "Le fret.\u0001\n");

        Assert.Empty(MarkdownSegments.Read(file, out var faults));

        Assert.Equal((file, 1, 9), (faults[0].Path, faults[0].Line, faults[0].Column));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
