using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class LightStemTests
{
    [Theory]
    [InlineData("en", "duty", "duties")]
    [InlineData("en", "bill", "bills")]
    [InlineData("en", "invoice", "invoices", "invoiced", "invoicing")]
    [InlineData("en", "ship", "ships", "shipped", "shipping")]
    [InlineData("en", "box", "boxes")]
    [InlineData("en", "cargo", "cargoes")]
    [InlineData("en", "company", "companies", "company's")]
    [InlineData("en", "process", "processes", "processed")]
    [InlineData("fr", "document", "documents")]
    [InlineData("fr", "bureau", "bureaux")]
    [InlineData("fr", "canal", "canaux")]
    [InlineData("fr", "dangereux", "dangereuse", "dangereuses")]
    [InlineData("fr", "expedier", "expedie", "expediee", "expediees", "expedies")]
    [InlineData("fr", "general", "generale", "generaux", "generales")]
    [InlineData("fr", "dernier", "derniere", "dernieres")]
    public void Forms_of_one_word_share_a_stem(string language, params string[] words)
        => Assert.Single(words.Select(word => LightStem.Of(word, language)).Distinct());

    [Theory]
    [InlineData("en", "importer", "import")]
    [InlineData("en", "customs", "custom")]
    [InlineData("en", "goods", "good")]
    [InlineData("en", "noted", "not")]
    [InlineData("en", "carrier", "carry")]
    [InlineData("fr", "port", "porte")]
    [InlineData("fr", "exportateur", "exportation")]
    [InlineData("fr", "transporteur", "transport")]
    [InlineData("fr", "charge", "chargement")]
    [InlineData("fr", "conteneur", "conteneurisation")]
    [InlineData("en", "it", "its")]
    public void Different_words_keep_different_stems(string language, string first, string second)
        => Assert.NotEqual(LightStem.Of(first, language), LightStem.Of(second, language));
}
