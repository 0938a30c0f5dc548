using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class FunctionWordsTests
{
    [Theory]
    [InlineData("La marchandise est remise au transporteur par le vendeur.", "en", true)]
    [InlineData("The goods are handed to the carrier by the seller.", "fr", true)]
    [InlineData("La marchandise est remise au transporteur par le vendeur.", "fr", false)]
    [InlineData("The goods are handed to the carrier by the seller.", "en", false)]
    [InlineData("Buyer: Les Vergers de la Garonne et des Landes SAS", "en", false)]
    [InlineData("Banque : Bank of the West and of the North", "fr", false)]
    [InlineData("Banque pour le client de la société", "en", true)]
    [InlineData("La mention « said to contain » of the carrier est dans le contrat de la vente", "fr", false)]
    [InlineData("VN 65-160, 7,5 kW", "en", false)]
    [InlineData("", "fr", false)]
    public void Tell_French_from_English(string text, string language, bool denied) => Assert.Equal(denied, FunctionWords.DenyLanguage(text, language));
}
