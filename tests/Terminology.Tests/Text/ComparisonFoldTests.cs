using System.Text;
using CsCheck;
using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class ComparisonFoldTests
{
    [Theory]
    [InlineData("L’avarie", "L'avarie")]
    [InlineData("« prix ferme »", "\"prix ferme\"")]
    [InlineData("“firm price”", "\"firm price\"")]
    [InlineData("cœur, Œuvre, æ, ﬁn", "coeur, OEuvre, ae, fin")]
    [InlineData("  deux \t espaces\u202Finsécables\u00A0", "deux espaces insécables")]
    [InlineData("co\u00ADopé\u200Bration", "coopération")]
    [InlineData("10 – 12 — fin − 3", "10 - 12 - fin - 3")]
    [InlineData("etc…", "etc...")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("", "")]
    public void Folds_typography_and_encoding(string text, string folded)
        => Assert.Equal(folded, ComparisonFold.Fold(text).Text);

    [Theory]
    [InlineData("e\u0301te\u0301 2026", 0, 3, 0, 5)]
    [InlineData("« prix »", 1, 4, 2, 4)]
    [InlineData("cœur", 0, 5, 0, 4)]
    [InlineData("a   b", 2, 1, 4, 1)]
    public void Leads_back_to_the_original(string text, int start, int length, int originalStart, int originalLength)
        => Assert.Equal((originalStart, originalLength), ComparisonFold.Fold(text).Original(start, length) is var span ? (span.Start, span.Length) : default);

    [Fact]
    public void Is_the_same_for_composed_and_decomposed_text()
        => Gen.OneOf("a", "e", "é", " ", "\u0301", "œ", "«", "»", "’", "'", "-", "…", "\u202F", ",", ".", "1", "가", "각", "\u11A8").List[0, 30].Select(string.Concat).Sample(text =>
        {
            var folded = ComparisonFold.Fold(text).Text;

            return ComparisonFold.Fold(text.Normalize(NormalizationForm.FormD)).Text == folded
                && ComparisonFold.Fold(text.Normalize(NormalizationForm.FormC)).Text == folded;
        });
}
