using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Tests.Glossaries.Searching;

public sealed class ConceptSearchTests
{
    private static readonly GlossarySnapshot Snapshot = GlossarySnapshot.Of(SearchGlossary.Make(), DateTimeOffset.UnixEpoch, CancellationToken.None);

    [Theory]
    [InlineData("credit documentaire", "C-0131 fr Exact [crédit documentaire]")]
    [InlineData("cre\u0301dit documentaire", "C-0131 fr Exact [crédit documentaire]")]
    [InlineData("le crédit documentaire", "C-0131 fr Exact [crédit documentaire]")]
    [InlineData("l'avarie", "C-0500 fr Exact [avarie]")]
    [InlineData("lʼavarie", "C-0500 fr Exact [avarie]")]
    [InlineData("bill-of-lading", "C-0214 en Exact [bill of lading]")]
    [InlineData("a bill of lading", "C-0214 en Exact [bill of lading]")]
    [InlineData("certificat d'origine", "C-0406 fr Exact [certificat d’origine]")]
    [InlineData("certificat origine", "C-0406 fr Exact [certificat d’origine]")]
    [InlineData("a l'usine", "C-0005 fr Exact [à l’usine]")]
    [InlineData("porte conteneurs", "C-0600 fr Exact [porte-conteneurs]")]
    [InlineData("porteconteneurs", "C-0600 fr Exact [porte-conteneurs]")]
    [InlineData("œuvre", "C-0700 fr Exact [œuvre]")]
    [InlineData("oeuvre", "C-0700 fr Exact [œuvre]")]
    [InlineData("B/L", "C-0214 fr Exact [B/L]")]
    [InlineData("bl", "C-0214 fr Exact [B/L]")]
    [InlineData("LTA", "C-0220 fr Exact [LTA]")]
    [InlineData("EXW", "C-0005 en Exact ex works")]
    [InlineData("Bs/L", "C-0214 en Inflected [B/L]")]
    [InlineData("connaissement mar", "C-0214 fr Prefix [connaissement mar]itime")]
    [InlineData("conn", "C-0214 fr Prefix [conn]aissement maritime")]
    [InlineData("maritime connaissement", "C-0214 fr Words [connaissement] [maritime]")]
    [InlineData("bills of lading", "C-0214 en Inflected [bill] [of] [lading]")]
    [InlineData("crédits documentaires", "C-0131 fr Inflected [crédit] [documentaire]")]
    [InlineData("documentaires", "C-0131 fr Inflected crédit [documentaire]")]
    [InlineData("conaissement", "C-0214 fr Fuzzy [connaissement] maritime")]
    [InlineData("connaisement maritme", "C-0214 fr Fuzzy [connaissement] [maritime]")]
    [InlineData("bil of ladding", "")]
    [InlineData("bll of ladding", "")]
    [InlineData("bills of ladding", "C-0214 en Fuzzy [bill] [of] [lading]")]
    [InlineData("letres de voitures", "C-0217 fr Fuzzy [lettre] [de] [voiture]")]
    [InlineData("gonnaissement", "C-0214 fr Fuzzy [connaissement] maritime")]
    public void Finds_first(string text, string expected)
    {
        var answer = Search(new ConceptQuery(text));

        Assert.Equal(expected, answer.Results.Count == 0 ? "" : Shown(answer.Results[0]));
    }

    [Fact]
    public void Ranks_exact_before_prefix_before_words_before_inflected()
        => Assert.Equal(
            [SearchMatch.Exact, SearchMatch.Prefix, SearchMatch.Words, SearchMatch.Inflected],
            Search(new ConceptQuery("port")).Results.Select(result => result.Match).Distinct());

    [Fact]
    public void A_trade_pair_never_displaces_an_exact_result()
    {
        Assert.Equal("C-0801 fr Exact [port]", Shown(Search(new ConceptQuery("port")).Results[0]));
        Assert.Equal("C-0802 fr Exact [porte]", Shown(Search(new ConceptQuery("porte")).Results[0]));
    }

    [Fact]
    public void A_word_of_the_same_stem_is_not_inflected()
        => Assert.DoesNotContain(Search(new ConceptQuery("exportation")).Results, result => result.Concept.Id == "C-0803");

    [Fact]
    public void Preferred_terms_come_before_others_and_shorter_ones_before_longer()
        => Assert.Equal(["C-0220", "C-0217", "C-0216"], Search(new ConceptQuery("lettre")).Results.Select(result => result.Concept.Id).OrderBy(id => id == "C-0217" ? 1 : id == "C-0216" ? 2 : 0));

    [Fact]
    public void A_concept_is_found_once_by_its_best_term()
        => Assert.Equal(["connaissement"], Search(new ConceptQuery("connaissement")).Results.Select(result => result.Term.Text));

    [Fact]
    public void Letters_of_an_abbreviation_are_no_articles()
        => Assert.Equal(["C-0214"], Search(new ConceptQuery("B/L")).Results.Select(result => result.Concept.Id));

    [Fact]
    public void A_look_up_form_is_never_shown()
    {
        var result = Assert.Single(Search(new ConceptQuery("documentary credti")).Results);

        Assert.Equal(("documentary credit", SearchMatch.Fuzzy), (result.Term.Text, result.Match));
    }

    [Fact]
    public void Searches_one_language()
    {
        Assert.Empty(Search(new ConceptQuery("avarie") { Language = LanguageTag.English }).Results);
        Assert.Equal("en", Search(new ConceptQuery("B/L") { Language = LanguageTag.Parse("en-GB", "language") }).Results[0].Term.Language.Value);
    }

    [Fact]
    public void Searches_a_subject_field_and_what_is_below_it()
    {
        Assert.Equal(["C-0214"], Search(new ConceptQuery("connaissement") { SubjectField = "logistique" }).Results.Select(result => result.Concept.Id));
        Assert.Empty(Search(new ConceptQuery("connaissement") { SubjectField = "adv" }).Results);
    }

    [Fact]
    public void Searches_terms_of_some_statuses()
    {
        Assert.Equal("police de chargement", Search(new ConceptQuery("police") { Statuses = [TermStatus.Deprecated] }).Results[0].Term.Text);
        Assert.Empty(Search(new ConceptQuery("police") { Statuses = [TermStatus.Preferred, TermStatus.Admitted] }).Results);
    }

    [Fact]
    public void Returns_no_more_than_asked()
        => Assert.Single(Search(new ConceptQuery("c") { MaxResults = 1 }).Results);

    [Fact]
    public void Suggests_near_terms_only_when_nothing_is_found()
    {
        Assert.Empty(Search(new ConceptQuery("connaissement")).DidYouMean);

        var answer = Search(new ConceptQuery("connaissement ferroviaire"));

        Assert.Empty(answer.Results);
        Assert.Contains("connaissement maritime", answer.DidYouMean);
        Assert.DoesNotContain("police de chargement", Search(new ConceptQuery("policer de rien")).DidYouMean);
    }

    [Fact]
    public void Suggests_nothing_where_nothing_is_near() => Assert.Empty(Search(new ConceptQuery("xyzzy")).DidYouMean);

    [Fact]
    public void Refuses_a_query_with_all_that_is_wrong()
    {
        var refusal = Assert.Throws<TerminologyException>(() => Search(new ConceptQuery("?!") { Language = LanguageTag.Parse("de", "language"), MaxResults = 501, SubjectField = "nulle/part" }));

        Assert.Equal(ErrorCode.InvalidText, refusal.Code);
        Assert.Equal(["text", "language", "subject_field", "max_results"], refusal.Violations.Select(violation => violation.Field));
    }

    [Fact]
    public void Refuses_a_text_that_is_too_long()
        => Assert.Equal(ErrorCode.TooLarge, Assert.Throws<TerminologyException>(() => Search(new ConceptQuery(new string('a', 201)))).Code);

    [Theory]
    [InlineData("\"bill\" (of) +lading~2 *:*", "")]
    [InlineData("\"bill\" (of) [lading] *", "C-0214")]
    [InlineData("avarie OR port", "")]
    [InlineData("avari* AND NOT x:y", "")]
    public void Takes_nothing_for_query_syntax(string text, string concepts)
        => Assert.Equal(concepts, string.Join(' ', Search(new ConceptQuery(text)).Results.Select(result => result.Concept.Id)));

    [Fact]
    public void Can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Snapshot.Search(new ConceptQuery("port"), stop.Token));
    }

    [Fact]
    public void Answers_on_an_empty_glossary()
    {
        var empty = GlossarySnapshot.Of(new Glossary([], [], [], ""), DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);

        Assert.Empty(empty.Search(new ConceptQuery("connaissement maritime"), TestContext.Current.CancellationToken).Results);
    }

    private static SearchAnswer Search(ConceptQuery query) => Snapshot.Search(query, TestContext.Current.CancellationToken);

    private static string Shown(ConceptResult result)
    {
        var text = result.Term.Text;
        foreach (var span in result.Spans.Reverse()) text = text.Insert(span.End, "]").Insert(span.Start, "[");
        return $"{result.Concept.Id} {result.Term.Language} {result.Match} {text}";
    }
}
