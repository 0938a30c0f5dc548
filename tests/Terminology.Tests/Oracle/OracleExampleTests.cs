using Terminology.Matching;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>The worked examples of the scoring definition (§7), by the oracle and by a look-up in a memory that holds the example alone.</summary>
public sealed class OracleExampleTests
{
    /// <summary>The numbers of the memory's source as its target writes them, by example: then they can be repaired and no penalty is due.</summary>
    private static readonly Dictionary<int, string> NumbersInTarget = new()
    {
        [6] = "1250.50 €", [7] = "45", [8] = "980,00 EUR", [9] = "position 8473.30", [11] = "Incoterms® 2020", [21] = "100 $", [27] = "2,5 %",
    };

    /// <summary>Number of the example, language, query, memory, kind, percent, distance and weight (−1 where the definition does not state it).</summary>
    public static TheoryData<int, string, string, string, string, int, int, int> Examples => new()
    {
        { 1, "en", "Certificate of origin", "Certificate of origin", "Exact", 100, 0, 300 },
        { 2, "en", "Place of origin", "Place of Origin", "Near", 99, 5, 300 },
        { 3, "en", "CERTIFICATE OF ORIGIN", "Certificate of origin", "Near", 99, 15, 300 },
        { 4, "en", "Country of origin:", "Country of origin", "Near", 99, 15, 315 },
        { 5, "fr", "L’exportateur", "L'exportateur", "Near", 99, 0, 200 },
        { 6, "fr", "Valeur en douane : 1 250,50 €", "Valeur en douane: 1250,50 €", "Near", 99, 0, 515 },
        { 7, "en", "Payment is due within 30 days of receipt.", "Payment is due within 45 days of receipt.", "Near", 99, 20, 815 },
        { 8, "en", "Total: EUR 1,250.50", "Total: EUR 980.00", "Near", 99, 20, 315 },
        { 9, "en", "Heading 8471.30 applies.", "Heading 8473.30 applies.", "Near", 99, 20, 315 },
        { 11, "en", "Incoterms® 2010", "Incoterms® 2020", "Near", 99, 20, 215 },
        {
            12, "en", "The seller delivers the goods to the carrier named by the buyer on the agreed date.",
            "The seller delivers the goods to the port named by the buyer on the agreed date.", "Fuzzy", 93, 100, 1615
        },
        {
            13, "en", "The seller is not liable for any loss or damage to the goods after delivery.",
            "The seller is liable for any loss or damage to the goods after delivery.", "Fuzzy", 93, 100, 1515
        },
        { 14, "en", "The importer shall pay the duty.", "The importers shall pay the duties.", "Fuzzy", 86, 80, 615 },
        { 15, "fr", "L’exportateur présente le certificat d’origine.", "L'exportateur présente un certificat d'origine.", "Fuzzy", 86, 100, 715 },
        { 16, "en", "Bill of lading", "Bills of lading", "Fuzzy", 86, 40, 300 },
        { 17, "en", "Letter of credit", "Line of credit", "Fuzzy", 66, 100, 300 },
        { 18, "en", "Freight prepaid", "Freight collect", "Fuzzy", 50, 100, 200 },
        { 20, "en", "Invoice", "Invoices", "Fuzzy", 60, 40, 100 },
        { 21, "en", "€100 per tonne", "$100 per tonne", "Fuzzy", 75, 100, 400 },
        { 22, "en", "bill of lading and commercial invoice", "commercial invoice and bill of lading", "Reorder", 74, -1, 600 },
        { 23, "en", "aa bb cc", "aa bb cc dd", "Fuzzy", 75, 100, 400 },
        { 24, "fr", "ETAT", "ÉTAT", "Near", 99, 5, 100 },
        { 25, "fr", "le montant du au vendeur final", "le montant dû au vendeur final", "Fuzzy", 94, 10, 600 },
        {
            26, "en", "The carrier shall issue a bill of lading.",
            "The carrier shall issue a bill of lading on demand of the shipper and in such form as the parties agree.", "Fuzzy", 38, 1300, 2115
        },
        { 27, "en", "The price is 2.5% of the value.", "The price is 2.5 % of the value.", "Near", 99, 0, 815 },
        {
            28, "en", "Delivery is made on Monday at the port of loading named below.",
            "Delivery is made on Tuesday at the port of loading named below.", "Fuzzy", 91, 100, 1215
        },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Oracle_scores_the_worked_example(int number, string language, string query, string memory, string kind, int percent, int distance, int weight)
    {
        var tag = LanguageTag.Parse(language, "");

        var similarity = OracleScore.Of(new OracleSegment(query, tag), new OracleSegment(memory, tag))!.Value;

        Assert.Equal((number, kind, percent, weight), (number, similarity.Kind.ToString(), similarity.Percent, similarity.Weight));
        if (distance >= 0) Assert.Equal(distance, similarity.Distance);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Service_scores_the_worked_example(int number, string language, string query, string memory, string kind, int percent, int distance, int weight)
    {
        var match = Assert.Single(Lookup(language, query, memory, NumbersInTarget.GetValueOrDefault(number, "")));

        Assert.Equal((number, kind, percent, percent, weight), (number, match.Similarity.Kind.ToString(), match.Similarity.Percent, match.Score, match.Similarity.Weight));
        if (distance >= 0) Assert.Equal(distance, match.Similarity.Distance);
    }

    [Fact]
    public void Example_10_counts_a_pair_of_tags_once()
    {
        var query = new Segment("See Article 12.", [new InlineTag(InlineTagKind.Open, 1, 4), new InlineTag(InlineTagKind.Close, 1, 14)]);

        var similarity = OracleScore.Of(new OracleSegment(query, LanguageTag.English), new OracleSegment("See Article 12.", LanguageTag.English));

        Assert.Equal(new OracleFigures(MatchKind.Near, 99, 9_900, 30, 345), similarity);
    }

    /// <summary>One in the place of another is one difference, and scores are the same both ways.</summary>
    [Fact]
    public void A_pair_of_tags_for_a_single_one_counts_alike_both_ways()
    {
        var pair = new OracleSegment(new Segment("port", [new InlineTag(InlineTagKind.Open, 1, 0), new InlineTag(InlineTagKind.Close, 1, 4)]), LanguageTag.French);
        var single = new OracleSegment(new Segment("port", [new InlineTag(InlineTagKind.Single, 2, 0)]), LanguageTag.French);

        Assert.Equal(new OracleFigures(MatchKind.Near, 99, 9_900, 30, 130), OracleScore.Of(pair, single));
        Assert.Equal(OracleScore.Of(pair, single), OracleScore.Of(single, pair));
    }

    [Fact]
    public void Example_19_has_nothing_in_common()
    {
        Assert.Null(OracleScore.Of(new OracleSegment("Port", LanguageTag.English), new OracleSegment("Part", LanguageTag.English)));
        Assert.Empty(Lookup("en", "Port", "Part", ""));
    }

    private static IReadOnlyList<Match> Lookup(string language, string query, string source, string numbersInTarget)
    {
        var (from, to) = language == "en" ? (LanguageTag.English, LanguageTag.French) : (LanguageTag.French, LanguageTag.English);
        using var memory = new BuiltMemory("memory");
        memory.Put(Guid.NewGuid(), new UnitContent(from, to, source, $"cible {numbersInTarget}"), day: 0);
        memory.Apply();

        return Service.Find(new OracleQuery(from, to, query), [memory], LookupQuery.LowestMinScore).Matches;
    }
}
