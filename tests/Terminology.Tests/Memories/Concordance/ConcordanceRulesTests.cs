using Terminology.Memories.Concordance;
using Terminology.Model;

namespace Terminology.Tests.Memories.Concordance;

public sealed class ConcordanceRulesTests
{
    [Theory]
    [InlineData("", ErrorCode.InvalidText, "The text is empty; expected words to search for.")]
    [InlineData(" \t", ErrorCode.InvalidText, "The text is empty; expected words to search for.")]
    [InlineData("?! …", ErrorCode.InvalidText, "The text holds only punctuation; expected at least one word or number.")]
    [InlineData("a\u0001", ErrorCode.InvalidText, "The text holds a control character or half a character at position 2; remove it.")]
    [InlineData("the i*", ErrorCode.InvalidValue, "The word at position 5 has fewer than 2 letters before its wildcard; expected more, as in “import*”.")]
    [InlineData("*", ErrorCode.InvalidValue, "The word at position 1 has fewer than 2 letters before its wildcard; expected more, as in “import*”.")]
    [InlineData("?ill", ErrorCode.InvalidValue, "The word at position 1 has fewer than 2 letters before its wildcard; expected more, as in “import*”.")]
    public void Refuse_with_one_sentence(string text, ErrorCode code, string message) => Assert.Equal([(code, new Violation("text", message))], Check(text));

    [Fact]
    public void Refuse_half_a_character() => Assert.Equal(ErrorCode.InvalidText, Assert.Single(Check("a" + '\ud800')).Code);

    [Theory]
    [InlineData("import*")]
    [InlineData("im?ort*")]
    [InlineData("100 %")]
    [InlineData("Qui paie ?")]
    [InlineData("l’exportateur")]
    [InlineData("鿿import*")]
    public void Accept_words_and_numbers(string text) => Assert.Empty(Check(text));

    [Fact]
    public void Refuse_too_long_a_text()
    {
        Assert.Equal(ErrorCode.TooLarge, Assert.Single(Check(new string('a', 1_001))).Code);
        Assert.Equal("The text has 33 words; expected at most 32.", Assert.Single(Check(string.Join(' ', Enumerable.Repeat("a", 33)))).Violation.Message);
        Assert.Empty(Check(string.Join(' ', Enumerable.Repeat("a", 32))));
    }

    [Fact]
    public void Name_each_phrase_that_must_not_occur_and_count_them_together()
    {
        Assert.Equal(["without[1]", "without[2]"], Without("credit", "", "a*").Select(fault => fault.Violation.Field));
        Assert.Equal("The texts have 34 words together; expected at most 32.", Assert.Single(Without(string.Join(' ', Enumerable.Repeat("a", 17)), string.Join(' ', Enumerable.Repeat("b", 17)))).Violation.Message);
        Assert.Equal(ErrorCode.TooLarge, Assert.Single(Without([.. Enumerable.Repeat("a", 11)])).Code);
        Assert.Empty(Without("credit", "letter of credit"));
    }

    private static List<(ErrorCode Code, Violation Violation)> Check(string text)
    {
        var broken = new List<(ErrorCode Code, Violation Violation)>();
        ConcordanceRules.CheckText(text, LanguageTag.French, "text", broken);
        return broken;
    }

    private static List<(ErrorCode Code, Violation Violation)> Without(params string[] texts)
    {
        var broken = new List<(ErrorCode Code, Violation Violation)>();
        ConcordanceRules.CheckWithout(texts, LanguageTag.French, "without", broken);
        return broken;
    }
}
