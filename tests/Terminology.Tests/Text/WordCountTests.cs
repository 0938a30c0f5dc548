using CsCheck;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Text;

/// <summary>The examples of GMX-V and of Okapi's tests of it, the cases that French and trade add, and what holds for any text.</summary>
public sealed class WordCountTests
{
    [Theory]
    [InlineData("fr", "L'objectif est defini.", 3)]
    [InlineData("fr", "L’objectif est defini.", 3)]
    [InlineData("fr", "Elle a été la première Française d'une famille d'émigrés.", 9)]
    [InlineData("en", "The quick (“brown”) fox can’t jump 32.3 feet, right?", 9)]
    [InlineData("en", "  Al Capone was an Italian-American.  ", 5)]
    [InlineData("en", "This sentence has a word count of 9 words.", 9)]
    [InlineData("en", "This sentence/text unit has a word count of 11 words.", 11)]
    [InlineData("en", "Born in the U.S.A", 4)]
    [InlineData("en", "123 123.4 123,5", 3)]
    [InlineData("en", "( ) \" ' { } [ ] / % $ @ # ? ! * _ -", 0)]
    [InlineData("fr", "un porte\u2011conteneurs, c'est-à-dire un navire", 5)]
    [InlineData("fr", "1\u202F250,50 € et 1 250,50 €", 4)]
    [InlineData("fr", "Attention\u202F: 25\u202F% de remise\u202F!", 4)]
    [InlineData("fr", "2026-11-23, 14 h 30, km/h", 6)]
    [InlineData("en", "co-\nordination snake_case EUR.1", 5)]
    [InlineData("en", "co\u00ADordination e\u0301te\u0301", 2)]
    [InlineData("ja", "日本語", 1)]
    [InlineData("zh", "你好吗", 1)]
    [InlineData("ko", "한국어", 1)]
    [InlineData("th", "ภาษาไทย", 1)]
    [InlineData("en", "...", 0)]
    public void Counts_words(string language, string text, int words) => Assert.Equal(words, Count(text, language).Words);

    [Theory]
    [InlineData("L'objectif est defini.", 19, 1, 2)]
    [InlineData("The quick (\"brown\") fox can't jump 32.3 feet, right?", 37, 7, 8)]
    [InlineData("Elle a e\u0301te\u0301 la premie\u0300re Franc\u0327aise d'une famille d'e\u0301migre\u0301s.", 48, 1, 8)]
    [InlineData("  Al Capone was an Italian-American.  ", 29, 1, 8)]
    [InlineData("Here is a present for you: 🎁", 21, 1, 6)]
    [InlineData("123 123.4 123,5", 11, 2, 2)]
    [InlineData("( ) \" ' { } [ ] / % $ @ # ? ! * _ -", 0, 18, 17)]
    [InlineData("This sentence/text unit has a word count of 11 words.", 42, 2, 9)]
    [InlineData("soft\u00ADhyphen\u200B", 10, 0, 0)]
    public void Counts_characters_as_GMX_V_does(string text, int total, int punctuation, int whiteSpace)
    {
        var count = Count(text, "fr");

        Assert.Equal(
            (total, punctuation, whiteSpace),
            (count.Characters - count.Punctuation, count.Punctuation, count.CharactersWithSpaces - count.Characters));
    }

    [Theory]
    [InlineData("Deliver 24 pallets.", 1)]
    [InlineData("Heading 8471.30, container MSCU1234567, EUR.1", 3)]
    [InlineData("Le 2026-11-23 à 14:30, soit 1 250,50 €", 3)]
    [InlineData("See https://www.example.com/a/2026?b=1 or info2@example.com.", 2)]
    [InlineData("www.example.fr 7", 2)]
    [InlineData("10 - 15 days", 2)]
    [InlineData("No number here: EXW, FOB.", 0)]
    public void Counts_placeables(string text, int placeables) => Assert.Equal(placeables, Count(text, "fr").Placeables);

    [Fact]
    public void Counts_every_inline_tag_as_a_placeable()
    {
        var segment = new Segment("See Article 12.", [new InlineTag(InlineTagKind.Open, 1, 4), new InlineTag(InlineTagKind.Close, 1, 14), new InlineTag(InlineTagKind.Single, 2, 15)]);

        Assert.Equal(4, WordCount.Of(TokenizedSegment.Of(segment, LanguageTag.English)).Placeables);
    }

    [Theory]
    [InlineData("m")]
    [InlineData("m.")]
    [InlineData("m@")]
    [InlineData("www.")]
    [InlineData("1-")]
    [InlineData("m'")]
    public void Counts_the_longest_segment_of_any_pattern_in_no_time(string pattern)
    {
        var segment = TokenizedSegment.Of(new Segment(string.Concat(Enumerable.Repeat(pattern, 20_000 / pattern.Length))), LanguageTag.French);
        var start = TimeProvider.System.GetTimestamp();

        WordCount.Of(segment);

        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds, 0, 2_000);
    }

    [Fact]
    public void Adds_up_over_any_text()
        => Gen.String[0, 60].Where(text => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD)).Sample(text =>
        {
            var count = Count(text, "fr");

            Assert.InRange(count.Punctuation, 0, count.Characters);
            Assert.InRange(count.Characters, 0, count.CharactersWithSpaces);
            Assert.InRange(count.Words, 0, count.Characters);
            Assert.Equal(count.Words * 2, Count($"{text} {text}", "fr").Words);
        });

    private static WordCount Count(string text, string language) => WordCount.Of(TokenizedSegment.Of(new Segment(text), LanguageTag.Parse(language, "")));
}
