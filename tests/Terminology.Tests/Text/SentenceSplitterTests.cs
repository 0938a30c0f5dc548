using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Un. Deux.", "Un.|Deux.")]
    [InlineData("Merci de votre envoi du 3 mai. Nous l’avons reçu !  À bientôt ?", "Merci de votre envoi du 3 mai.|Nous l’avons reçu !|À bientôt ?")]
    [InlineData("M. Martin et Mme. Petit sont là. Ils attendent.", "M. Martin et Mme. Petit sont là.|Ils attendent.")]
    [InlineData("Voir art. 12 et No. 5 du contrat. 3 copies suivent.", "Voir art. 12 et No. 5 du contrat.|3 copies suivent.")]
    [InlineData("The answer is no. We regret it.", "The answer is no.|We regret it.")]
    [InlineData("Duty is due, e.g. Anti-dumping duty, in the U.S. Customs territory. Pay.", "Duty is due, e.g. Anti-dumping duty, in the U.S. Customs territory.|Pay.")]
    [InlineData("Des frais, p. ex. Le fret. Suite.", "Des frais, p. ex. Le fret.|Suite.")]
    [InlineData("Fret, assurance, etc. Les droits sont dus.", "Fret, assurance, etc.|Les droits sont dus.")]
    [InlineData("Fret, assurance, etc. sont dus.", "Fret, assurance, etc. sont dus.")]
    [InlineData("Il dit : « Oui. » Elle part.", "Il dit : « Oui. »|Elle part.")]
    [InlineData("He said “Yes.” She left.", "He said “Yes.”|She left.")]
    [InlineData("Poids : 12.5 kg. Volume : 2.1 m³.", "Poids : 12.5 kg.|Volume : 2.1 m³.")]
    [InlineData("Attendez… Voici.", "Attendez…|Voici.")]
    [InlineData("Acme Ltd. Manchester", "Acme Ltd. Manchester")]
    [InlineData("", "")]
    public void Splits(string text, string sentences)
        => Assert.Equal(sentences, string.Join('|', SentenceSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length))));
}
