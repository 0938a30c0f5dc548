using System.Text.RegularExpressions;
using CsCheck;
using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("im*", "im", true)]
    [InlineData("im*", "import", true)]
    [InlineData("im?", "im", false)]
    [InlineData("im*t?", "importat", false)]
    [InlineData("im*t?", "importats", true)]
    [InlineData("", "a", false)]
    public void Fits_the_whole_text(string pattern, string text, bool fits) => Assert.Equal(fits, WildcardPattern.Fits(pattern, text));

    [Fact]
    public void Fits_what_the_regular_expression_fits()
        => Gen.Select(Gen.OneOf('a', 'b', '*', '?').List[0, 8].Select(string.Concat), Gen.OneOf('a', 'b').List[0, 12].Select(string.Concat)).Sample(
            (pattern, text) =>
            {
                var expression = "^" + pattern.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.') + "$";

                Assert.Equal(Regex.IsMatch(text, expression, RegexOptions.None, TimeSpan.FromSeconds(1)), WildcardPattern.Fits(pattern, text));
            },
            iter: 20_000);
}
