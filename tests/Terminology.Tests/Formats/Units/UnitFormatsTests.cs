using Terminology.Formats.Units;

namespace Terminology.Tests.Formats.Units;

public sealed class UnitFormatsTests
{
    [Theory]
    [InlineData("agence.TMX", UnitFormat.Tmx)]
    [InlineData("agence.tmx.gz", UnitFormat.Tmx)]
    [InlineData("a.b.sdlxliff", UnitFormat.Xliff)]
    [InlineData("fr.po", UnitFormat.Po)]
    [InlineData("units.csv.zip", UnitFormat.Csv)]
    [InlineData("units.tsv", UnitFormat.Tsv)]
    [InlineData("offre.fr.md", UnitFormat.MarkdownPair)]
    [InlineData("offre.md", null)]
    [InlineData("export.zip", null)]
    [InlineData("tmx", null)]
    public void A_name_states_its_format(string name, UnitFormat? format) => Assert.Equal(format, UnitFormats.OfFileName(name));
}
