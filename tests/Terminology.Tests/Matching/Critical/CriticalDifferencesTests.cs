using CsCheck;
using Terminology.Matching.Critical;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Matching.Critical;

public sealed class CriticalDifferencesTests
{
    private static readonly Gen<string> Texts =
        Gen.OneOf("the seller", "the buyer", "le vendeur", "l’acheteur", "shall", "may", "not", "ne", "n’", "pas", "que", "à moins qu’", "30", "days", "mois", "€", "USD",
                "at least", "au plus", "before", "avant", "Incoterms®", "2020", "UCP600", "FOB", "0.2mm", ",", ".", "and", "et", "de", "la")
            .List[0, 14]
            .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData(11, "Incoterms® 2010", "Incoterms® 2020", "incoterms-edition", "Incoterms®|2010", "Incoterms®|2020")]
    [InlineData(
        13, "The seller is not liable for any loss or damage to the goods after delivery.", "The seller is liable for any loss or damage to the goods after delivery.",
        "negation", "not", "")]
    [InlineData(21, "€100 per tonne", "$100 per tonne", "currency", "€", "$")]
    public void Flags_the_worked_example(int number, string query, string memory, string rule, string here, string there)
    {
        var flag = Assert.Single(Find(query, memory));

        Assert.Equal((number, rule, Joined(here), Joined(there)), (number, flag.Name, Shown(query, flag.Query), Shown(memory, flag.Source)));
    }

    [Theory]
    [InlineData("en", "The seller shall notify the buyer.", "The buyer shall notify the seller.", "seller buyer", "buyer seller")]
    [InlineData("en", "The fee is at least 5 euros.", "The fee is 5 euros.", "at least", "")]
    [InlineData("fr", "Le vendeur ne livre pas la marchandise.", "Le vendeur livre la marchandise.", "ne pas", "")]
    [InlineData("fr", "Un délai de trente (30) jours ouvrés", "Un délai de trente (30) jours", "jours ouvrés", "jours")]
    [InlineData("fr", "Le cre\u0301dit est soumis aux RUU 600.", "Le crédit est soumis aux RUU 500.", "RUU 600", "RUU 500")]
    public void Shows_what_differs_on_either_side(string language, string query, string memory, string here, string there)
    {
        var flag = Assert.Single(Find(query, memory, language));

        Assert.Equal((here, there), (Shown(query, flag.Query), Shown(memory, flag.Source)));
    }

    [Fact]
    public void Gives_several_flags_in_the_order_of_the_rules()
        => Assert.Equal(
            ["negation", "modality", "currency", "party"],
            Find("The buyer shall pay 5 euros.", "The seller shall not pay 5 dollars.").Select(flag => flag.Name));

    [Fact]
    public void Looks_past_tags_inside_an_expression()
    {
        var tagged = new Segment("at least 5", [new InlineTag(InlineTagKind.Open, 1, 3), new InlineTag(InlineTagKind.Close, 1, 8)]);

        var flags = CriticalDifferences.Find(TokenizedSegment.Of(tagged, LanguageTag.English), Tokenized("at most 5", "en"));

        Assert.Equal("comparison", Assert.Single(flags).Name);
    }

    [Fact]
    public void Does_not_flag_a_clause_of_its_own_that_the_query_lacks()
        => Assert.Empty(Find("The seller delivers the goods.", "The seller delivers the goods, unless he has not received the price or the buyer may not import them."));

    [Fact]
    public void Knows_no_rules_in_other_languages()
        => Assert.Empty(Find("Der Verkäufer haftet nicht. FOB", "Der Verkäufer haftet. CIF", "de"));

    [Fact]
    public void Flags_nothing_between_a_segment_and_itself_and_both_directions_alike()
        => Gen.Select(Texts, Texts, Gen.OneOf("en", "fr")).Sample(
            (a, b, language) =>
            {
                Assert.Empty(Find(a, a, language));
                Assert.Equal(Find(a, b, language).Select(flag => flag.Name), Find(b, a, language).Select(flag => flag.Name));
            },
            iter: 5_000);

    [Fact]
    public void Shows_places_in_range_in_order_and_at_least_one()
        => Gen.Select(Texts, Texts, Gen.OneOf("en", "fr")).Sample(
            (a, b, language) => Assert.All(Find(a, b, language), flag =>
            {
                Assert.NotEqual(0, flag.Query.Count + flag.Source.Count);
                AssertInOrder(flag.Query, a);
                AssertInOrder(flag.Source, b);
            }),
            iter: 5_000);

    private static void AssertInOrder(IReadOnlyList<TextSpan> spans, string text)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length);
            end = span.End;
        }
    }

    private static IReadOnlyList<CriticalFlag> Find(string query, string memory, string language = "en")
        => CriticalDifferences.Find(Tokenized(query, language), Tokenized(memory, language));

    private static TokenizedSegment Tokenized(string text, string language) => TokenizedSegment.Of(new Segment(text), LanguageTag.Parse(language, nameof(language)));

    private static string Shown(string text, IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(span => text.Substring(span.Start, span.Length)));

    private static string Joined(string parts) => parts.Replace('|', ' ');
}
