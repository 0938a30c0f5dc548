using CsCheck;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("fr", "L’exportateur aujourd’hui", "W:L' W:exportateur W:aujourd'hui")]
    [InlineData("fr", "jusqu’à l’an", "W:jusqu' W:à W:l' W:an")]
    [InlineData("en", "don't, company's o'clock", "W:don't P:, W:company's W:o'clock")]
    [InlineData("en", "l'avarie", "W:l'avarie")]
    [InlineData("en", "2026-11-23", "N:2026 P:- N:11 P:- N:23")]
    [InlineData("en", "ISO-9001", "W:ISO P:- N:9001")]
    [InlineData("en", "EUR.1 8471.30 A4 MSCU1234567 m² 12th", "N:EUR.1 N:8471.30 N:A4 N:MSCU1234567 N:m² N:12th")]
    [InlineData("fr", "1 250,50 €", "N:1 250,50 W:€")]
    [InlineData("fr", "2025 000 et 12 345 67", "N:2025 N:000 W:et N:12 345 N:67")]
    [InlineData("en", "EUR 1,250.50.", "W:EUR N:1,250.50 P:.")]
    [InlineData("en", "well ... really?! --", "W:well P:... W:really P:? P:! P:--")]
    [InlineData("en", "Incoterms® 2020 & a_b 2 × 3", "W:Incoterms P:® N:2020 P:& W:a P:_ W:b N:2 P:× N:3")]
    [InlineData("en", "5% < 10 ≥ §3 №4", "N:5 W:% W:< N:10 W:≥ W:§ N:3 W:№ N:4")]
    [InlineData("en", "-5", "P:- N:5")]
    [InlineData("en", "U.S. 😀😀", "W:U P:. W:S P:. P:😀 P:😀")]
    public void Splits_into_words_numbers_and_marks(string language, string text, string tokens)
        => Assert.Equal(tokens, string.Join(' ', Tokens(text, language).Select(token => $"{token.Class.ToString()[0]}:{token.Text}")));

    [Theory]
    [InlineData("fr", "1 250,50", "1250.5")]
    [InlineData("fr", "1.250", "1250")]
    [InlineData("en", "1,250.50", "1250.5")]
    [InlineData("en", "1.250", "1.25")]
    [InlineData("en", "007", "007")]
    [InlineData("en", "0.50", "0.5")]
    [InlineData("en", "Article 1,000", "1,000")]
    [InlineData("en", "n° 12.50", "12.50")]
    [InlineData("fr", "2.5", "2.5")]
    [InlineData("de", "1.250,5", "1.250,5")]
    public void Reads_numbers_by_the_conventions_of_the_language(string language, string text, string value)
        => Assert.Equal(Form.Number("", value).Bare, Assert.Single(Tokens(text, language), token => token.Class == TokenClass.Number).Form.Bare);

    [Fact]
    public void Covers_all_but_white_space_in_order_with_places_in_range()
        => Gen.OneOf("a", "l", " ", "é", "1", "2", ",", ".", "’", "-", "\u202F", "…", "«", "»", "œ", "😀").List[0, 40].Select(string.Concat).Sample(text =>
        {
            var end = 0;
            foreach (var token in Tokens(text, "fr"))
            {
                Assert.True(token.Span.Start >= end && token.Span.End <= text.Length && token.Span.Length > 0);
                end = token.Span.Start;
            }
        });

    private static IReadOnlyList<Token> Tokens(string text, string language)
        => TokenizedSegment.Of(new Segment(text), LanguageTag.Parse(language, "language")).Tokens;
}
