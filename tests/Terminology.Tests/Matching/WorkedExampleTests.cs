using Terminology.Matching;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Matching;

/// <summary>The worked examples that the scoring definition publishes.</summary>
public sealed class WorkedExampleTests
{
    public static TheoryData<int, string, string, string, string, int> Examples => new()
    {
        { 1, "en", "Certificate of origin", "Certificate of origin", "Exact", 100 },
        { 2, "en", "Place of origin", "Place of Origin", "Near", 99 },
        { 3, "en", "CERTIFICATE OF ORIGIN", "Certificate of origin", "Near", 99 },
        { 4, "en", "Country of origin:", "Country of origin", "Near", 99 },
        { 5, "fr", "L’exportateur", "L'exportateur", "Near", 99 },
        { 6, "fr", "Valeur en douane : 1 250,50 €", "Valeur en douane: 1250,50 €", "Near", 99 },
        { 7, "en", "Payment is due within 30 days of receipt.", "Payment is due within 45 days of receipt.", "Near", 99 },
        { 8, "en", "Total: EUR 1,250.50", "Total: EUR 980.00", "Near", 99 },
        { 9, "en", "Heading 8471.30 applies.", "Heading 8473.30 applies.", "Near", 99 },
        { 11, "en", "Incoterms® 2010", "Incoterms® 2020", "Near", 99 },
        {
            12, "en",
            "The seller delivers the goods to the carrier named by the buyer on the agreed date.",
            "The seller delivers the goods to the port named by the buyer on the agreed date.", "Fuzzy", 93
        },
        {
            13, "en", "The seller is not liable for any loss or damage to the goods after delivery.",
            "The seller is liable for any loss or damage to the goods after delivery.", "Fuzzy", 93
        },
        { 14, "en", "The importer shall pay the duty.", "The importers shall pay the duties.", "Fuzzy", 86 },
        { 15, "fr", "L’exportateur présente le certificat d’origine.", "L'exportateur présente un certificat d'origine.", "Fuzzy", 86 },
        { 16, "en", "Bill of lading", "Bills of lading", "Fuzzy", 86 },
        { 17, "en", "Letter of credit", "Line of credit", "Fuzzy", 66 },
        { 18, "en", "Freight prepaid", "Freight collect", "Fuzzy", 50 },
        { 20, "en", "Invoice", "Invoices", "Fuzzy", 60 },
        { 21, "en", "€100 per tonne", "$100 per tonne", "Fuzzy", 75 },
        { 22, "en", "bill of lading and commercial invoice", "commercial invoice and bill of lading", "Reorder", 74 },
        { 23, "en", "aa bb cc", "aa bb cc dd", "Fuzzy", 75 },
        { 24, "fr", "ETAT", "ÉTAT", "Near", 99 },
        { 25, "fr", "le montant du au vendeur final", "le montant dû au vendeur final", "Fuzzy", 94 },
        {
            26, "en", "The carrier shall issue a bill of lading.",
            "The carrier shall issue a bill of lading on demand of the shipper and in such form as the parties agree.", "Fuzzy", 38
        },
        { 27, "en", "The price is 2.5% of the value.", "The price is 2.5 % of the value.", "Near", 99 },
        {
            28, "en", "Delivery is made on Monday at the port of loading named below.",
            "Delivery is made on Tuesday at the port of loading named below.", "Fuzzy", 91
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Scores_the_worked_example(int number, string language, string query, string memory, string kind, int percent)
    {
        var similarity = Scorer.Compare(Tokenized(query, language), Tokenized(memory, language));

        Assert.NotNull(similarity);
        Assert.Equal((number, kind, percent), (number, similarity.Value.Kind.ToString(), similarity.Value.Percent));
    }

    [Fact]
    public void Scores_a_pair_of_tags_as_one_difference()
    {
        var query = new Segment("See Article 12.", [new InlineTag(InlineTagKind.Open, 1, 4), new InlineTag(InlineTagKind.Close, 1, 14)]);

        var similarity = Scorer.Compare(TokenizedSegment.Of(query, LanguageTag.English), Tokenized("See Article 12.", "en"));

        Assert.Equal((MatchKind.Near, 99), (similarity!.Value.Kind, similarity.Value.Percent));
    }

    [Fact]
    public void Finds_nothing_in_common_between_Port_and_Part()
        => Assert.Null(Scorer.Compare(Tokenized("Port", "en"), Tokenized("Part", "en")));

    [Theory]
    [InlineData("en", "The importer shall pay the duty.", "The importers shall pay the duties.", 80, 615)]
    [InlineData("fr", "L’exportateur présente le certificat d’origine.", "L'exportateur présente un certificat d'origine.", 100, 715)]
    [InlineData("en", "The seller is not liable for any loss or damage to the goods after delivery.", "The seller is liable for any loss or damage to the goods after delivery.", 100, 1515)]
    [InlineData("en", "€100 per tonne", "$100 per tonne", 100, 400)]
    [InlineData("en", "The carrier shall issue a bill of lading.", "The carrier shall issue a bill of lading on demand of the shipper and in such form as the parties agree.", 1300, 2115)]
    public void Gives_the_arithmetic_of_the_definition(string language, string query, string memory, int distance, int weight)
    {
        var similarity = Scorer.Compare(Tokenized(query, language), Tokenized(memory, language))!.Value;

        Assert.Equal((distance, weight), (similarity.Distance, similarity.Weight));
    }

    private static TokenizedSegment Tokenized(string text, string language) => TokenizedSegment.Of(new Segment(text), LanguageTag.Parse(language, "language"));
}
