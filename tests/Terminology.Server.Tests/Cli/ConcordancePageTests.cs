using Terminology.Cli.Concordance;
using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class ConcordancePageTests
{
    [Fact]
    public void Shows_words_in_their_context_translation_and_where_it_comes_from()
    {
        var unit = Unit();
        unit.Document = "contract.docx";
        unit.Reverse = true;

        Assert.Equal(
            """
            12 units in en, 2 shown

            @A [bill of lading] is issued.
                Un connaissement est émis.
                laws · contract.docx · approved · translated the other way round

            @A [bill of lading] is issued.
                Un connaissement est émis.
                laws · approved · machine

            """.Replace("@", new string(' ', (70 * 2 / 5) - 2), StringComparison.Ordinal),
            Written(colour: false, new ConcordanceResult("en", [unit, Machine()], new SearchUnitsResponse { Total = 12, TotalIsExact = true })));
    }

    [Fact]
    public void Says_that_there_are_more_than_were_counted_and_that_accents_were_added()
    {
        var text = Written(colour: false, new ConcordanceResult("fr", [Unit()], new SearchUnitsResponse { Total = 10_000, AccentsAdded = true }));

        Assert.StartsWith("10,000 units or more in fr, 1 shown\nNothing is written just so: these have accents.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Highlights_on_a_terminal()
    {
        var text = Written(colour: true, new ConcordanceResult("en", [Unit()], new SearchUnitsResponse { Total = 1, TotalIsExact = true }));

        Assert.Contains("A \u001B[1mbill of lading\u001B[0m is issued.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("port", "No unit in any memory holds “port” in en or fr. Try --inflected for other forms, or a * behind the first letters of a word.")]
    [InlineData("port dues", "No unit in any memory holds “port dues” in en or fr. Try --inflected for other forms, or --all-words for any order, or a * behind the first letters of a word.")]
    public void Says_what_to_try_when_there_is_nothing(string text, string advice) => Assert.Equal(advice, ConcordanceAdvice.Of(new SearchUnitsRequest { Text = text, Mode = ConcordanceMode.Phrase }, ["en", "fr"]));

    private static FoundUnit Unit() => new()
    {
        Source = "A bill of lading is issued.", Target = "Un connaissement est émis.", Memory = "laws", Status = UnitStatus.Approved, Origin = UnitOrigin.Translator,
        Highlights = { new Span { Start = 2, Length = 14 } },
    };

    private static FoundUnit Machine()
    {
        var unit = Unit();
        unit.Origin = UnitOrigin.Machine;
        return unit;
    }

    private static string Written(bool colour, params ConcordanceResult[] results)
    {
        var writer = new StringWriter { NewLine = "\n" };
        ConcordancePage.Write(new Page(writer, colour, width: 70), results);
        return writer.ToString();
    }
}
