using Terminology.Formats;
using Terminology.Model;

namespace Terminology.Tests.Formats;

public sealed class DocumentPairsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Aligns_blocks_and_sentences()
    {
        Write(
            "---\ntitle: x\n---\n# Offre\n\nVoici notre *offre*.\nElle est [ferme](x.md).\n\n- Le fret. En sus.\n\n| Poste | Montant |\n|---|---|\n| Fret | 12,00 |\n| VN 65-160 | 3 |\n",
            "---\ntitle: y\n---\n# Offer\n\nHere is our **offer**. It is firm.\n\n- Freight is extra.\n\n| Item | Amount |\n|---|---|\n| Freight | 12.00 |\n| VN 65-160 | 3 |\n");

        var units = Read(out var faults);

        Assert.Empty(faults);
        Assert.Equal(
            [("Offre", "Offer"), ("Voici notre offre.", "Here is our offer."), ("Elle est ferme.", "It is firm."), ("Le fret. En sus.", "Freight is extra."), ("Poste", "Item"), ("Montant", "Amount"), ("Fret", "Freight")],
            units.Select(unit => (unit.Source, unit.Target)));
        Assert.All(units, unit => Assert.Equal((LanguageTag.French, LanguageTag.English, UnitStatus.Approved, UnitOrigin.Translator, "documents/offre"), (unit.SourceLanguage, unit.TargetLanguage, unit.Status, unit.Origin, unit.Document)));
    }

    [Theory]
    [InlineData("# A\n\nUn.\n", "# A\n\n- One.\n", 3, 1, "A list stands here, a paragraph in offre.fr.md:3:1")]
    [InlineData("# A\n\nUn.\n", "# A\n", 2, 1, "The document ends here, but offre.fr.md goes on with a paragraph:3:1")]
    [InlineData("# A\n", "# A\n\nOne.\n", 3, 1, "A paragraph stands here, but offre.fr.md has ended")]
    [InlineData("# A\n", "## A\n", 1, 1, "A heading of level 2 stands here, a heading of level 1")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n", "| a |\n|---|\n| c |\n", 3, 3, "A table row stands here, a table cell")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n", "| a | b |\n|---|---|\n| c | |\n", 3, 7, "A table cell is empty here")]
    public void Reports_where_the_two_first_differ(string french, string english, int line, int column, string message)
    {
        Write(french, english);

        var units = Read(out var faults);

        Assert.Empty(units);
        var fault = Assert.Single(faults);
        Assert.Equal(("offre.en.md", line, column), (fault.Path, fault.Line, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_missing_translation_and_reads_the_other_pairs()
    {
        Write("# Offre\n", "# Offer\n");
        folder.Write("seul.fr.md", "# Seul\n");

        var units = Read(out var faults);

        Assert.Single(units);
        Assert.Equal("seul.fr.md:1:1: The translation is missing; add seul.en.md beside it.", Assert.Single(faults).ToString());
    }

    [Fact]
    public void A_folder_that_does_not_exist_has_no_documents()
    {
        Assert.Empty(DocumentPairs.Read(folder.Path + "-missing", out var faults, TestContext.Current.CancellationToken));
        Assert.Empty(faults);
    }

    private void Write(string french, string english)
    {
        folder.Write("offre.fr.md", french);
        folder.Write("offre.en.md", english);
    }

    private IReadOnlyList<UnitContent> Read(out IReadOnlyList<Fault> faults) => DocumentPairs.Read(folder.Path, out faults, TestContext.Current.CancellationToken);
}
