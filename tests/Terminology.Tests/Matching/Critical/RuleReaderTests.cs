using Terminology.Matching.Critical;
using Terminology.Sources;

namespace Terminology.Tests.Matching.Critical;

public sealed class RuleReaderTests
{
    private const string Text = """
        # salt

        A rule of taste.

        ## Meanings

        | Meaning | Counts | English | French |
        |---|---|---|---|
        | salt | any | salt; salted | sel; salé |

        ## Examples

        | Language | Query | Memory | Flagged |
        |---|---|---|---|
        | French | avec sel | sans | yes |
        """;

    [Fact]
    public void Reads_a_rule()
    {
        var rule = RuleReader.Read(new SourceFile("salt.md", Text));

        Assert.Equal("salt", rule.Name);
        var meaning = Assert.Single(rule.Meanings);
        Assert.Equal(("salt", MeaningCount.Any), (meaning.Name, meaning.Count));
        Assert.Equal(["sel", "salé"], meaning.Expressions["fr"]);
        Assert.Equal([new RuleExample("fr", "avec sel", "sans", true)], rule.Examples);
        Assert.Empty(rule.Innocent["en"]);
    }

    [Theory]
    [InlineData("| any |", "| often |", "counts “often”")]
    [InlineData("| yes |", "| maybe |", "flagged “maybe”")]
    [InlineData("| French | avec", "| Latin | avec", "an example in “Latin”")]
    [InlineData("## Examples", "## Cases", "has no table under “Examples”")]
    [InlineData("## Examples", "", "has two tables under “Meanings”")]
    public void Says_what_is_wrong_in_a_file(string right, string wrong, string message)
    {
        var exception = Assert.Throws<InvalidDataException>(() => RuleReader.Read(new SourceFile("salt.md", Text.Replace(right, wrong, StringComparison.Ordinal))));

        Assert.Contains($"salt.md", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_an_expression_that_stands_twice_in_a_rule()
    {
        var rule = RuleReader.Read(new SourceFile("salt.md", Text.Replace("salt; salted", "salt; Salt; salt", StringComparison.Ordinal)));

        var exception = Assert.Throws<InvalidDataException>(() => ExpressionTree.Of([rule], "en"));

        Assert.Contains("“salt” stands twice", exception.Message, StringComparison.Ordinal);
    }
}
