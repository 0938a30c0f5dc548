using System.Text;
using CsCheck;
using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class KeywordLineTests
{
    [Theory]
    [InlineData("lading", "                [lading]")]
    [InlineData("Bill of lading.", "        Bill of [lading].")]
    [InlineData("The carrier issues a bill of lading to the shipper.", "    … a bill of [lading] to the shipper.")]
    public void Sets_the_words_found_in_one_column(string text, string line) => Assert.Equal(line, Written(text, "lading", 40));

    [Fact]
    public void Tells_how_often_the_words_stand_where_the_line_ends()
    {
        const string Text = "port and port and then a long way to another port";
        Span[] found = [At(0), At(9), At(45)];

        var line = string.Concat(KeywordLine.Of(Text, found, 50, colour: false, out var unseen).Select(run => run.Text));

        Assert.Equal("                    [port] and [port] and then a …", line);
        Assert.Equal(1, unseen);
    }

    [Fact]
    public void Shows_line_ends_as_signs()
        => Assert.Equal("             a⏎[lading]", Written("a\nlading", "lading", 38));

    /// <summary>Whatever the text: the words begin at their column, and the line is no wider than it may be unless they are.</summary>
    [Fact]
    public void Keeps_column_and_width()
        => Gen.Select(Gen.OneOf("a", "to", "goods", "𝄞𝄞𝄞𝄞𝄞𝄞𝄞", "incomprehensibilities").List[0, 12], Gen.Int[0, 11], Gen.Int[40, 100]).Sample((words, place, width) =>
        {
            words.Insert(Math.Min(place, words.Count), "XX");
            var text = string.Join(' ', words);

            var line = Written(text, "XX", width);

            Assert.Equal(width * 2 / 5, line.IndexOf("[XX]", StringComparison.Ordinal));
            Assert.InRange(line.Length, 0, width);
            Assert.DoesNotContain("\uFFFD", line, StringComparison.Ordinal);
            Assert.Equal(line, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)));
        });

    private static Span At(int start) => new() { Start = start, Length = 4 };

    private static string Written(string text, string found, int width)
    {
        var span = new Span { Start = text.IndexOf(found, StringComparison.Ordinal), Length = found.Length };
        return string.Concat(KeywordLine.Of(text, [span], width, colour: false, out _).Select(run => run.Text));
    }
}
