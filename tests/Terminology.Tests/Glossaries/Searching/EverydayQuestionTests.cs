using Terminology.Glossaries;

namespace Terminology.Tests.Glossaries.Searching;

/// <summary>What import-export assistants type, and the concept of the shipped glossary that they should see first.</summary>
public sealed class EverydayQuestionTests
{
    private static readonly Lazy<GlossarySnapshot> Shipped = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder.FullName, "Terminology.sln"))) folder = folder.Parent!;
        var reading = GlossaryReader.Read(Path.Join(folder.FullName, "glossary"), CancellationToken.None);
        return GlossarySnapshot.Of(reading.Glossary!, DateTimeOffset.UnixEpoch, CancellationToken.None);
    });

    [Theory]
    [InlineData("bills of lading", "C-0214")]
    [InlineData("credit documentaire", "C-0131")]
    [InlineData("l'avarie", "C-0500")]
    [InlineData("bill-of-lading", "C-0214")]
    [InlineData("conaissement", "C-0214")]
    [InlineData("B/L", "C-0214")]
    [InlineData("LTA", "C-0220")]
    [InlineData("AWB", "C-0220")]
    [InlineData("lettre de crédit", "C-0131")]
    [InlineData("letter of credit", "C-0131")]
    [InlineData("FCA", "C-0006")]
    [InlineData("ddp", "C-0011")]
    [InlineData("EXW", "C-0005")]
    [InlineData("packing list", "C-0221")]
    [InlineData("liste de colisage", "C-0221")]
    [InlineData("transitaire", "C-0222")]
    [InlineData("freight forwarders", "C-0222")]
    [InlineData("facture proforma", "C-0003")]
    [InlineData("demurrage", "C-0505")]
    [InlineData("surestarie", "C-0505")]
    [InlineData("franchise", "C-0504")]
    [InlineData("customs broker", "C-0402")]
    [InlineData("EORI", "C-0408")]
    [InlineData("AEO", "C-0409")]
    [InlineData("OEA", "C-0409")]
    [InlineData("MACF", "C-0411")]
    [InlineData("CBAM", "C-0411")]
    [InlineData("certificat d’origine", "C-0406")]
    [InlineData("marchandise dangereuse", "C-0225")]
    [InlineData("general average", "C-0501")]
    [InlineData("chiffre d'affaire", "C-0753")]
    [InlineData("appel d'offre", "C-0701")]
    [InlineData("salon", "C-0650")]
    [InlineData("lead time", "C-0017")]
    [InlineData("acompte", "C-0106")]
    [InlineData("mise en demeure", "C-0578")]
    public void Shows_first_what_was_meant(string typed, string concept)
        => Assert.Equal(concept, Shipped.Value.Search(new ConceptQuery(typed), TestContext.Current.CancellationToken).Results[0].Concept.Id);
}
