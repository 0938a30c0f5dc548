using Terminology.Memories.Concordance;
using Terminology.Model;

namespace Terminology.Tests.Memories.Concordance;

public sealed class ConcordanceSearchTests : IDisposable
{
    private readonly SmallMemory memory = new();

    public void Dispose() => memory.Dispose();

    [Fact]
    public void Finds_a_phrase_wherever_it_stands_and_says_where()
    {
        memory.Add(
            SmallMemory.English("The carrier issues a Bill of Lading; the bill of lading is signed."),
            SmallMemory.English("A bill for the lading of goods."),
            SmallMemory.English("bill-of-lading"));

        var answer = memory.Search("bill of lading");

        Assert.Equal(["bill-of-lading", "The carrier issues a Bill of Lading; the bill of lading is signed."], answer.Units.Select(unit => unit.Source));
        Assert.Equal([new TextSpan(21, 14), new TextSpan(41, 14)], answer.Units[1].Highlights);
        Assert.Equal((2L, true, "", 3L), (answer.Total, answer.TotalIsExact, answer.NextPageToken, answer.Snapshot));
    }

    [Fact]
    public void Searches_either_side_of_a_unit()
    {
        memory.Add(new UnitContent(LanguageTag.Parse("en-GB", ""), LanguageTag.Parse("fr-CA", ""), "Bill of lading", "Connaissement de l’exportateur"));

        var forward = Assert.Single(memory.Search("lading").Units);
        var reverse = Assert.Single(memory.Search(new ConcordanceQuery(LanguageTag.French, "exportateur")).Units);

        Assert.Equal(("Bill of lading", "en-GB", false), (forward.Source, forward.SourceLanguage.Value, forward.Reverse));
        Assert.Equal(("Connaissement de l’exportateur", "fr-CA", "Bill of lading", true), (reverse.Source, reverse.SourceLanguage.Value, reverse.Target, reverse.Reverse));
        Assert.Equal([new TextSpan(19, 11)], reverse.Highlights);
    }

    [Fact]
    public void Keeps_to_the_other_language_if_it_is_given()
    {
        memory.Add(SmallMemory.English("freight prepaid"), new UnitContent(LanguageTag.English, LanguageTag.Parse("de", ""), "freight collect", "Fracht"));

        Assert.Equal(["freight collect", "freight prepaid"], memory.Sources("freight").Order(StringComparer.Ordinal));
        Assert.Equal(["freight prepaid"], memory.Sources(new ConcordanceQuery(LanguageTag.English, "freight") { OtherLanguage = LanguageTag.Parse("fr-CA", "") }));
    }

    [Fact]
    public void Finds_words_anywhere()
    {
        memory.Add(SmallMemory.English("The buyer pays the duties."), SmallMemory.English("Duties are paid by the buyer."), SmallMemory.English("The buyer pays."));

        var answer = memory.Search(new ConcordanceQuery(LanguageTag.English, "duties buyer") { Mode = ConcordanceMode.AllWords });

        Assert.Equal(["The buyer pays the duties.", "Duties are paid by the buyer."], answer.Units.Select(unit => unit.Source));
        Assert.Equal([new TextSpan(0, 6), new TextSpan(23, 5)], answer.Units[1].Highlights);
    }

    [Fact]
    public void Takes_words_as_typed_or_in_any_form()
    {
        memory.Add(SmallMemory.English("bill of lading"), SmallMemory.English("Bills of lading"));

        Assert.Equal(["bill of lading"], memory.Sources("bill of lading"));
        Assert.Equal(2, memory.Search(new ConcordanceQuery(LanguageTag.English, "bill of lading") { Inflected = true }).Total);
    }

    [Fact]
    public void Adds_accents_to_words_typed_without_only_if_nothing_has_them_so()
    {
        memory.Add(French("le marche de gros"), French("il marché"), French("une société"), French("SOCIETE ANONYME"), French("un intérêt"));

        var typed = Search("marche");
        var added = Search("interet");
        var accented = Search("société");

        Assert.Equal(("le marche de gros", false), (Assert.Single(typed.Units).Source, typed.AccentsAdded));
        Assert.Equal(("un intérêt", true), (Assert.Single(added.Units).Source, added.AccentsAdded));
        Assert.Equal(["SOCIETE ANONYME", "une société"], accented.Units.Select(unit => unit.Source).Order(StringComparer.Ordinal));
        Assert.Empty(Search("intéret").Units);
    }

    [Fact]
    public void Finds_what_wildcards_stand_for_in_every_case()
    {
        memory.Add(
            SmallMemory.English("import licence"), SmallMemory.English("Importers pay"), SmallMemory.English("IMPORTATION"),
            SmallMemory.English("improve it"), SmallMemory.English("organisation"), SmallMemory.English("organization"), SmallMemory.English("heading 8471.30"));

        Assert.Equal(["IMPORTATION", "Importers pay", "import licence"], memory.Sources("import*").Order(StringComparer.Ordinal));
        Assert.Equal(["IMPORTATION"], memory.Sources("im*tion"));
        Assert.Equal(["organisation", "organization"], memory.Sources("organi?ation").Order(StringComparer.Ordinal));
        Assert.Equal(["Importers pay"], memory.Sources("importer? pay"));
        Assert.Equal(["heading 8471.30"], memory.Sources("8471*"));
        Assert.Empty(memory.Sources("import?"));
    }

    [Fact]
    public void Finds_accented_words_by_wildcards_as_it_finds_plain_ones()
    {
        memory.Add(French("Économie"), French("ECONOMIQUE"), French("eco"));

        Assert.Equal(["ECONOMIQUE", "Économie"], Search("écon*").Units.Select(unit => unit.Source).Order(StringComparer.Ordinal));
        Assert.Equal(("ECONOMIQUE", false), (Assert.Single(Search("econ*").Units).Source, Search("econ*").AccentsAdded));
        Assert.Equal(("Économie", true), (Assert.Single(Search("econ*ie").Units).Source, Search("econ*ie").AccentsAdded));
    }

    [Fact]
    public void Refuses_a_wildcard_that_stands_for_too_many_words()
    {
        memory.Add(Enumerable.Range(0, 1_001).Select(i => SmallMemory.English($"ab{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}")));

        var refusal = Assert.Throws<TerminologyException>(() => memory.Search("ab*"));

        Assert.Equal((ErrorCode.InvalidValue, "text", "A wildcard stands for more than 1,000 words; expected more letters before it."), (refusal.Code, refusal.Violations[0].Field, refusal.Message));
        Assert.NotEmpty(memory.Search("aba*").Units);
    }

    [Fact]
    public void Finds_numbers_by_value_and_as_written()
    {
        memory.Add(SmallMemory.English("heading 8471.30"), SmallMemory.English("8471.30 kilograms"), SmallMemory.English("1,250 tonnes"), SmallMemory.English("8471.31"));

        Assert.Equal(["8471.30 kilograms", "heading 8471.30"], memory.Sources("8471.30").Order(StringComparer.Ordinal));
        Assert.Equal(["heading 8471.30"], memory.Sources("heading 8471.30"));
        Assert.Equal(["1,250 tonnes"], memory.Sources("1250 tonnes"));
    }

    [Fact]
    public void Leaves_out_segments_with_what_must_not_occur()
    {
        memory.Add(SmallMemory.English("letter of credit"), SmallMemory.English("standby letter of credit"), SmallMemory.English("letter of line credit"), SmallMemory.English("letter of intent"));

        Assert.Equal(["letter of intent"], memory.Sources(new ConcordanceQuery(LanguageTag.English, "letter of") { Without = ["credit"] }));
        Assert.Equal(
            ["letter of intent", "letter of line credit"],
            memory.Sources(new ConcordanceQuery(LanguageTag.English, "letter of") { Without = ["of credit", "stand*"] }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Asks_the_other_side_too_and_shows_where()
    {
        memory.Add(SmallMemory.English("draft", "traite"), SmallMemory.English("draft", "La traite, un projet"), SmallMemory.English("draft", "projet"));

        var answer = memory.Search(new ConcordanceQuery(LanguageTag.English, "draft") { OtherText = "traite projet" });

        var unit = Assert.Single(answer.Units);
        Assert.Equal("La traite, un projet", unit.Target);
        Assert.Equal([new TextSpan(3, 6), new TextSpan(14, 6)], unit.TargetHighlights);
    }

    [Fact]
    public void Orders_by_length_then_newest_then_id()
    {
        memory.Add(1, SmallMemory.English("port of call"), SmallMemory.English("port"));
        var newest = memory.Add(2, SmallMemory.English("port", "quai"), SmallMemory.English("port", "havre"));

        var units = memory.Search("port").Units;

        Assert.Equal([.. newest.Order()], units.Take(2).Select(unit => unit.Unit.Id));
        Assert.Equal(["cible", "cible"], units.Skip(2).Select(unit => unit.Target));
        Assert.Equal("port of call", units[3].Source);
    }

    [Fact]
    public void Finds_nothing_deleted_and_counts_without_it()
    {
        var ids = memory.Add(0, Enumerable.Range(0, 50).Select(i => SmallMemory.English("port", $"quai {i}")));
        memory.Delete(ids[7]);

        var answer = memory.Search(new ConcordanceQuery(LanguageTag.English, "port") { PageSize = 100 });

        Assert.Equal(49, answer.Total);
        Assert.DoesNotContain(ids[7], answer.Units.Select(unit => unit.Unit.Id));
    }

    [Fact]
    public void Leaves_out_a_unit_that_the_store_no_longer_has()
    {
        memory.Add(SmallMemory.English("port"), SmallMemory.English("port", "quai"));
        memory.Units.Remove(memory.Units.Keys.First());

        Assert.Single(memory.Search("port").Units);
    }

    [Fact]
    public void Ends_counting_where_it_costs()
    {
        memory.Add(Enumerable.Range(0, 10_001).Select(i => SmallMemory.English(i < 30 ? "port of call" : "a port of call", $"escale {i}")));
        memory.Add(Enumerable.Range(0, 10).Select(i => SmallMemory.English("mind the buyer", $"acheteur {i}")));

        var phrase = memory.Search("port of call");
        var word = memory.Search("port");

        Assert.Equal((10_000L, false, 20), (phrase.Total, phrase.TotalIsExact, phrase.Units.Count));
        Assert.Equal((10_001L, true), (word.Total, word.TotalIsExact));
    }

    [Fact]
    public void Stops_when_the_caller_gives_up()
    {
        memory.Add(SmallMemory.English("call of port"), SmallMemory.English("port of call"));

        Assert.Throws<OperationCanceledException>(() => ConcordanceSearch.Find(new ConcordanceQuery(LanguageTag.English, "port of call"), [memory.Searched], new CancellationToken(true)));
    }

    private static UnitContent French(string source) => new(LanguageTag.French, LanguageTag.English, source, "target");

    private ConcordanceAnswer Search(string text) => memory.Search(new ConcordanceQuery(LanguageTag.French, text));
}
