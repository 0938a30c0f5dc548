using Terminology.Cli.Output;
using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

public sealed class ScoreReasonTests
{
    [Fact]
    public void An_exact_match_is_the_very_same_text()
        => Assert.Equal("100: the very same text", ScoreReason.Of("port", new Match { Kind = MatchKind.Exact, Score = 100, Gross = 100, Source = "port" }));

    [Fact]
    public void Penalties_are_named()
    {
        var match = new Match { Kind = MatchKind.Exact, Score = 97, Gross = 100, Source = "port", Penalties = { new Penalty { Name = "ambiguous", Points = 1 }, new Penalty { Name = "variant", Points = 2 } } };

        Assert.Equal("97 = 100 − 1 ambiguous − 2 variant", ScoreReason.Of("port", match));
    }

    [Fact]
    public void A_near_match_counts_its_runs()
        => Assert.Equal("99 = 100 − 1 case", ScoreReason.Of("Place of origin", Matches.Case()));

    [Fact]
    public void A_run_of_capitals_counts_once_and_an_equal_word_ends_it()
    {
        const string query = "CERTIFICATE OF origin FORM";
        var match = Near(98, query, "Certificate of origin form", (OperationKind.Case, "CERTIFICATE", "Certificate"), (OperationKind.Case, "OF", "of"), (OperationKind.Case, "FORM", "form"));

        Assert.Equal("98 = 100 − 2 case", ScoreReason.Of(query, match));
    }

    [Fact]
    public void All_numbers_count_once()
    {
        const string query = "pay 10 within 30 days:";
        var match = Near(98, query, "pay 12 within 45 days", (OperationKind.Number, "10", "12"), (OperationKind.Number, "30", "45"), (OperationKind.Delete, ":", ""));

        Assert.Equal("98 = 100 − 1 number − 1 punctuation", ScoreReason.Of(query, match));
    }

    [Fact]
    public void Typography_counts_only_when_it_is_all_there_is()
    {
        var alone = Near(99, "l’avarie", "l'avarie", (OperationKind.Typography, "l’", "l'"));
        var beside = Near(99, "l’avarie", "l'Avarie", (OperationKind.Typography, "l’", "l'"), (OperationKind.Case, "avarie", "Avarie"));

        Assert.Equal("99 = 100 − 1 typography", ScoreReason.Of("l’avarie", alone));
        Assert.Equal("99 = 100 − 1 case", ScoreReason.Of("l’avarie", beside));
    }

    [Fact]
    public void Spacing_needs_no_operation()
        => Assert.Equal("99 = 100 − 1 spacing", ScoreReason.Of("port ", Near(99, "port ", "port")));

    [Fact]
    public void Never_shows_a_sum_that_does_not_add_up()
    {
        const string query = "A b C d E f G h I j K l M";
        var operations = "A C E G I K M".Split(' ').Select(letter => (OperationKind.Case, letter, letter.ToLowerInvariant())).ToArray();

        Assert.Equal("95 = 100 − 5 case", ScoreReason.Of(query, Near(95, query, query.ToLowerInvariant(), operations)));
    }

    [Fact]
    public void A_fuzzy_match_shows_its_ratio_and_what_differs()
        => Assert.Equal("86 = 1 − 0.80/6.15: 2 inflected words", ScoreReason.Of("The importer shall pay the duty.", Matches.Inflected()));

    [Fact]
    public void A_penalty_on_a_fuzzy_match_comes_first()
    {
        var match = Matches.Inflected();
        match.Score = 81;
        match.Penalties.Add(new Penalty { Name = "machine", Points = 5 });

        Assert.Equal("81 = 86 − 5 machine; 86 = 1 − 0.80/6.15: 2 inflected words", ScoreReason.Of("The importer shall pay the duty.", match));
    }

    [Fact]
    public void Kinds_of_difference_are_counted_heaviest_first()
    {
        const string query = "The seller, by sea, paid 12 €";
        var match = Matches.Of(
            query,
            "the buyers by air has paid 13 €.",
            (OperationKind.Case, "The", "the", 5),
            (OperationKind.Replace, "seller", "buyers", 100),
            (OperationKind.Delete, ",", "", 15),
            (OperationKind.Replace, "sea", "air", 100),
            (OperationKind.Delete, ",", "", 15),
            (OperationKind.Insert, "", "has", 100),
            (OperationKind.Number, "12", "13", 20),
            (OperationKind.Insert, "", ".", 15));

        Assert.EndsWith(": 2 other words, 1 word more, 1 other number, 1 case, 3 punctuation marks", ScoreReason.Of(query, match), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_above_the_cap_says_so()
    {
        var match = new Match { Kind = MatchKind.Fuzzy, Score = 94, Gross = 94, Distance = 10, Weight = 600, Operations = { Matches.Operation(OperationKind.Accent, (0, 2), (0, 2), 10) } };

        Assert.Equal("94, the most that words that differ can have, for 1 − 0.10/6.00: 1 accent", ScoreReason.Of("du", match));
    }

    [Fact]
    public void A_reordered_match_says_so()
        => Assert.Equal("74: the same words in another order, at most 74", ScoreReason.Of("a b", new Match { Kind = MatchKind.Reorder, Score = 74, Gross = 74 }));

    private static Match Near(int gross, string query, string source, params (OperationKind Kind, string Query, string Source)[] operations)
    {
        var match = Matches.Of(query, source, [.. operations.Select(operation => (operation.Kind, operation.Query, operation.Source, 5))]);
        match.Kind = MatchKind.Near;
        match.Gross = match.Score = gross;
        return match;
    }
}
