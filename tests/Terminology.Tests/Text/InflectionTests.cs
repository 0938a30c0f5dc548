using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("droit", "droits", true)]
    [InlineData("bureau", "bureaux", true)]
    [InlineData("canal", "canaux", true)]
    [InlineData("travail", "travaux", true)]
    [InlineData("dangereux", "dangereuses", true)]
    [InlineData("importateur", "importatrice", true)]
    [InlineData("routier", "routieres", true)]
    [InlineData("public", "publique", true)]
    [InlineData("transport", "transporteur", false)]
    [InlineData("exporter", "exportation", false)]
    [InlineData("charger", "charge", false)]
    public void Tells_French_words(string a, string b, bool same) => Assert.Equal(same, Inflection.IsFrench(a, b));

    [Theory]
    [InlineData("bill", "bills", true)]
    [InlineData("duty", "duties", true)]
    [InlineData("loss", "losses", true)]
    [InlineData("analysis", "analyses", true)]
    [InlineData("customs", "custom", true)]
    [InlineData("carrier", "carry", false)]
    [InlineData("glass", "glas", false)]
    public void Tells_English_words(string a, string b, bool same) => Assert.Equal(same, Inflection.IsEnglish(a, b));
}
