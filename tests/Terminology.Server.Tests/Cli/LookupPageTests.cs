using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class LookupPageTests
{
    [Fact]
    public void Shows_score_kind_differences_translation_and_reason()
    {
        var response = new LookupResponse { Exhaustive = true, Matches = { Matches.Case() } };

        Assert.Equal(
            """
             99  near     Place of [-origin-]{+Origin+}
                          Lieu d’origine
                          99 = 100 − 1 case · memory laws

            """,
            Written("Place of origin", response));
    }

    [Fact]
    public void Parts_matches_by_a_blank_line_and_says_what_a_translator_should_know()
    {
        var match = new Match { Kind = MatchKind.Exact, Score = 100, Gross = 100, Source = "port", Target = "port", Memory = "laws", Document = "offre.fr.md", Reverse = true };

        Assert.Equal(
            """
            100  exact    port
                          port
                          100: the very same text · memory laws · offre.fr.md · translated the other way round

            100  exact    port
                          port
                          100: the very same text · memory laws · offre.fr.md · translated the other way round
            The time was over with 1,204 candidates left: there may be better matches.

            """,
            Written("port", new LookupResponse { CandidatesLeft = 1_204, Matches = { match, match } }));
    }

    [Fact]
    public void Breaks_long_lines_between_words_under_each_other()
    {
        var match = new Match { Kind = MatchKind.Exact, Score = 100, Gross = 100, Source = "un deux trois quatre cinq six", Target = "x", Memory = "laws" };

        Assert.StartsWith(
            """
            100  exact    un deux trois quatre
                          cinq six
            """,
            Written("x", new LookupResponse { Exhaustive = true, Matches = { match } }, width: 35),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_differences_in_colour_on_a_terminal()
    {
        var writer = new StringWriter { NewLine = "\n" };

        LookupPage.Write(new Page(writer, colour: true, width: 100), "Place of origin", new LookupResponse { Exhaustive = true, Matches = { Matches.Case() } });

        Assert.Contains("\u001B[9;31morigin\u001B[0m\u001B[4;32mOrigin\u001B[0m", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("{+", writer.ToString(), StringComparison.Ordinal);
    }

    private static string Written(string query, LookupResponse response, int width = 100)
    {
        var writer = new StringWriter { NewLine = "\n" };
        LookupPage.Write(new Page(writer, colour: false, width), query, response);
        return writer.ToString();
    }
}
