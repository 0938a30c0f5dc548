using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class DifferencesTests
{
    [Fact]
    public void Marks_what_is_replaced()
        => Assert.Equal("Place of [-origin-]{+Origin+}", Marked("Place of origin", Matches.Case()));

    [Fact]
    public void Takes_neighbouring_words_together()
    {
        const string query = "the bill of lading";
        var match = Matches.Of(query, "the sea waybill", (OperationKind.Replace, "bill", "sea", 100), (OperationKind.Replace, "of", "waybill", 100), (OperationKind.Delete, "lading", "", 100));

        Assert.Equal("the [-bill of lading-]{+sea waybill+}", Marked(query, match));
    }

    [Theory]
    [InlineData("goods of any kind", "goods kind", 6, 6, 5, "goods [-of any-] kind")]
    [InlineData("goods of any kind", "goods kind", 6, 6, 6, "goods [-of any-] kind")]
    [InlineData("any kind", "kind", 0, 3, 0, "[-any-] kind")]
    [InlineData("kind only", "kind", 5, 4, 4, "kind [-only-]")]
    public void A_deleted_word_keeps_its_distance(string query, string source, int queryStart, int length, int place, string expected)
    {
        var match = new Match { Source = source, Operations = { Matches.Operation(OperationKind.Delete, (queryStart, length), (place, 0), 100) } };

        Assert.Equal(expected, Marked(query, match));
    }

    [Fact]
    public void Without_operations_all_is_equal()
        => Assert.Equal("Place of origin", Marked("Place of origin", new Match { Source = "Place of origin" }));

    [Theory]
    [InlineData(0, 99, 0, 1)]
    [InlineData(0, 1, 14, 99)]
    [InlineData(-1, 1, 0, 1)]
    public void Spans_outside_the_texts_are_passed_over(int queryStart, int queryLength, int sourceStart, int sourceLength)
    {
        var match = new Match { Source = "Place of origin", Operations = { Matches.Operation(OperationKind.Replace, (queryStart, queryLength), (sourceStart, sourceLength), 100) } };

        Assert.Equal("Place of origin", Marked("Place of origin", match));
    }

    [Fact]
    public void Control_characters_never_reach_the_terminal()
    {
        var match = new Match { Source = "red\u001B[31m\nline" };

        Assert.Equal("red\uFFFD[31m⏎line", Marked("x", match));
    }

    private static string Marked(string query, Match match)
        => string.Concat(Differences.Shown(Differences.Of(query, match), colour: false).Select(run => run.Text));
}
