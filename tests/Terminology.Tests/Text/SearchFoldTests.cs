using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Text;

public sealed class SearchFoldTests
{
    [Theory]
    [InlineData("crédit documentaire", "creditdocumentaire")]
    [InlineData("CRE\u0301DIT  documentaire", "creditdocumentaire")]
    [InlineData("bill-of-lading", "billoflading")]
    [InlineData("bill\u00A0of\u202Flading", "billoflading")]
    [InlineData("B/L", "bl")]
    [InlineData("b.l.", "bl")]
    [InlineData("l’avarie", "avarie")]
    [InlineData("l'avarie", "avarie")]
    [InlineData("lʼavarie", "avarie")]
    [InlineData("certificat d’origine", "certificatorigine")]
    [InlineData("port payé jusqu’à", "portpayejusqua")]
    [InlineData("buyer’s credit", "buyerscredit")]
    [InlineData("shippers’ council", "shipperscouncil")]
    [InlineData("cœur", "coeur")]
    [InlineData("æquo", "aequo")]
    [InlineData("\uFB01nance", "finance")]
    [InlineData("n° 12", "no12")]
    [InlineData("Straße", "strasse")]
    [InlineData("Incoterms® 2020", "incoterms2020")]
    [InlineData("Zürich–Đà Nẵng", "zurichdanang")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void Folds(string text, string key) => Assert.Equal(key, SearchFold.Of(text).Key);

    [Theory]
    [InlineData("le fret", "fret")]
    [InlineData("The freight", "freight")]
    [InlineData("une avarie", "avarie")]
    [InlineData("à bord", "abord")]
    [InlineData("a\u0300 bord", "abord")]
    [InlineData("l' avarie", "avarie")]
    [InlineData("A/S", "as")]
    [InlineData("la", "la")]
    [InlineData("large", "large")]
    public void Leaves_a_leading_article_out(string text, string key) => Assert.Equal(key, SearchFold.Of(text).KeyWithoutArticle);

    [Fact]
    public void Knows_where_each_word_stood()
    {
        const string Text = "l’e\u0301tat d’œuvre";

        var form = SearchFold.Of(Text);

        Assert.Equal(["etat", "oeuvre"], form.Words.Select(word => word.Text));
        Assert.Equal([new TextSpan(2, 5), new TextSpan(10, 5)], form.Words.Select(form.Original));
        Assert.Equal(new TextSpan(10, 1), form.Original(4, 2));
    }

    [Fact]
    public void Survives_the_longest_growth() => Assert.Equal(900, SearchFold.Of(new string('\uFB03', 300)).Key.Length);
}
