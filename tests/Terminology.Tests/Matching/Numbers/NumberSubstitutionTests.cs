using Terminology.Matching.Numbers;
using Terminology.Model;

namespace Terminology.Tests.Matching.Numbers;

public sealed class NumberSubstitutionTests
{
    /// <summary>Direction; query; the memory's source and target; the target repaired. A narrow space that does not break is written <c>~</c>.</summary>
    public static TheoryData<string, string, string, string, string> Repaired => new()
    {
        // Worked examples 7, 8 and 9 of the definition.
        { "en→fr", "Payment is due within 30 days of receipt.", "Payment is due within 45 days of receipt.", "Le paiement est dû sous 45 jours à réception.", "Le paiement est dû sous 30 jours à réception." },
        { "en→fr", "Total: EUR 1,250.50", "Total: EUR 980.00", "Total : 980,00 EUR", "Total : 1250,50 EUR" },
        { "en→fr", "Heading 8471.30 applies.", "Heading 8473.30 applies.", "La position 8473.30 s’applique.", "La position 8471.30 s’applique." },

        // Prices.
        { "fr→en", "Le prix est de 12 500,50 €.", "Le prix est de 980,00 €.", "The price is €980.00.", "The price is €12,500.50." },
        { "fr→en", "Montant dû : 1 250 €", "Montant dû : 2 500 €", "Amount due: €2,500", "Amount due: €1,250" },
        { "en→fr", "The price is $12,500.00.", "The price is $9,800.00.", "Le prix est de 9 800,00 $.", "Le prix est de 12~500,00 $." },
        { "en→fr", "The price is EUR 1,250,000.", "The price is EUR 1,000,000.", "Le prix est de 1~000~000 EUR.", "Le prix est de 1~250~000 EUR." },
        { "en→fr", "The price is EUR 12.50.", "The price is EUR 9.80.", "Le prix est de 9,80 EUR.", "Le prix est de 12,50 EUR." },
        { "fr→en", "Prix : 1250 €", "Prix : 980 €", "Price: €980", "Price: €1250" },
        { "fr→en", "Prix : 12500 €", "Prix : 980 €", "Price: €980", "Price: €12,500" },

        // Percentages.
        { "fr→en", "Le taux est de 2,5 %.", "Le taux est de 5 %.", "The rate is 5%.", "The rate is 2.5%." },
        { "en→fr", "The duty is 12.75% of the value.", "The duty is 3% of the value.", "Le droit est de 3 % de la valeur.", "Le droit est de 12,75 % de la valeur." },
        { "en→fr", "Tax of 0.125% applies.", "Tax of 0.5% applies.", "Une taxe de 0,5 % s’applique.", "Une taxe de 0,125 % s’applique." },

        // Dates.
        { "en→fr", "The offer of 12 May 2027 is valid.", "The offer of 5 May 2026 is valid.", "L’offre du 5 mai 2026 est valable.", "L’offre du 12 mai 2027 est valable." },
        { "en→fr", "Signed on May 12, 2027", "Signed on May 5, 2026", "Signé le 5 mai 2026", "Signé le 12 mai 2027" },
        { "fr→en", "Livraison le 24 novembre 2027", "Livraison le 23 novembre 2026", "Delivery on 23 November 2026", "Delivery on 24 November 2027" },
        { "fr→en", "Livraison le 24/12/2027", "Livraison le 23/11/2026", "Delivery on 11/23/2026", "Delivery on 12/24/2027" },
        { "fr→en", "Date : 2027-12-24", "Date : 2026-11-23", "Date: 2026-11-23", "Date: 2027-12-24" },
        { "fr→en", "Facture du 24.12.2027", "Facture du 23.11.2026", "Invoice of 23.11.2026", "Invoice of 24.12.2027" },

        // Codes, articles, standards, containers.
        { "en→fr", "Subheading 8471.30.10 applies.", "Subheading 8473.30.20 applies.", "La sous-position 8473.30.20 s’applique.", "La sous-position 8471.30.10 s’applique." },
        { "en→fr", "HS code 0901.21", "HS code 0902.10", "Code SH 0902.10", "Code SH 0901.21" },
        { "fr→en", "Les dispositions de l’article 1250 s’appliquent.", "Les dispositions de l’article 12 s’appliquent.", "Article 12 applies.", "Article 1250 applies." },
        { "fr→en", "Conteneur MSCU7654321", "Conteneur MSCU1234567", "Container MSCU1234567", "Container MSCU7654321" },
        { "fr→en", "Facture n° 12500", "Facture n° 9800", "Invoice No. 9800", "Invoice No. 12500" },
        { "fr→en", "Facture 12500 du client", "Facture 9800 du client", "Customer invoice 9800", "Customer invoice 12500" },
        { "en→fr", "ISO 14001 applies.", "ISO 9001 applies.", "La norme ISO 9001 s’applique.", "La norme ISO 14001 s’applique." },
        { "en→fr", "FCA Lyon, Incoterms® 2010", "FCA Lyon, Incoterms® 2020", "FCA Lyon, Incoterms® 2020", "FCA Lyon, Incoterms® 2010" },
        { "en→fr", "See section 2.5 above.", "See section 2.3 above.", "Voir la section 2.3 ci-dessus.", "Voir la section 2.5 ci-dessus." },
        { "en→fr", "Paper of format A3", "Paper of format A4", "Papier de format A4", "Papier de format A3" },

        // Quantities.
        { "en→fr", "Net weight: 12,500 kg", "Net weight: 980 kg", "Poids net : 980 kg", "Poids net : 12~500 kg" },
        { "en→fr", "Net weight: 9,500 kg", "Net weight: 980 kg", "Poids net : 980 kg", "Poids net : 9500 kg" },
        { "fr→en", "Poids net : 12 500,75 kg", "Poids net : 980 kg", "Net weight: 980 kg", "Net weight: 12,500.75 kg" },
        { "fr→en", "Surface : 250 m²", "Surface : 120 m²", "Area: 120 m²", "Area: 250 m²" },
        { "fr→en", "500 cartons de 24 bouteilles", "300 cartons de 12 bouteilles", "300 cartons of 12 bottles", "500 cartons of 24 bottles" },
        { "en→fr", "5 of 12 pallets", "3 of 10 pallets", "Sur 10 palettes, 3", "Sur 12 palettes, 5" },

        // The text's own habits: groups or none, and which space.
        { "en→fr", "Code postal 75008 Paris", "Code postal 13001 Marseille", "Code postal 13001 Marseille", "Code postal 75008 Marseille" },
        { "en→fr", "Total: 12,500 units", "Total: 9,800 units", "Total : 9\u00A0800 unités", "Total : 12\u00A0500 unités" },
        { "fr→en", "Total : 1 250 unités", "Total : 900 000 unités", "Total: 900,000 units", "Total: 1,250 units" },
    };

    /// <summary>Direction; query; the memory's source and target: nothing is replaced.</summary>
    public static TheoryData<string, string, string, string> Refused => new()
    {
        // The target lacks a number, or writes it another way.
        { "en→fr", "within 30 days", "within 45 days", "dans le délai prévu" },
        { "en→fr", "within 30 days", "within 45 days", "sous quarante-cinq jours" },
        { "fr→en", "Départ à 18 h", "Départ à 17 h", "Departure at 5 pm" },
        { "en→fr", "Delivery on 04/05/2027", "Delivery on 03/05/2026", "Livraison le 3 mai 2026" },
        { "en→fr", "from 5 to 9", "from 5 to 7", "de 5 à 7 et de 7 à 9" },

        // Two numbers of equal value.
        { "en→fr", "5 cartons of 6 bottles", "4 cartons of 4 bottles", "4 cartons de 4 bouteilles" },
        { "en→fr", "2 pallets, EUR 2.50", "1 pallet, EUR 1.00", "1 palette, 1,00 EUR" },

        // A dot or comma that the other language reads in its own way.
        { "en→fr", "Net weight: 1.250 kg", "Net weight: 980 kg", "Poids net : 980 kg" },
        { "en→fr", "Net weight: 980 kg", "Net weight: 1.250 kg", "Poids net : 1,250 kg" },
        { "fr→en", "Poids net : 1.250 kg", "Poids net : 980 kg", "Net weight: 980 kg" },
        { "fr→en", "Poids net : 1,250 kg", "Poids net : 980 kg", "Net weight: 980 kg" },
        { "fr→en", "Poids net : 1.250.000 kg", "Poids net : 980 kg", "Net weight: 980 kg" },
        { "fr→en", "Poids net : 2.5 kg", "Poids net : 980 kg", "Net weight: 980 kg" },

        // Ordinals, glued units and numbers spelt out.
        { "fr→en", "Livraison le 1er mai", "Livraison le 2 mai", "Delivery on 2 May" },
        { "en→fr", "Delivery on the 12th", "Delivery on the 5", "Livraison le 5" },
        { "en→fr", "Article 1er", "Article 2", "Article 2" },
        { "en→fr", "plates of 3.5mm", "plates of 2mm", "tôles de 2mm" },
        { "en→fr", "within thirty (45) days", "within thirty (30) days", "dans un délai de trente (30) jours" },
        { "en→fr", "within 45 (thirty) days", "within 30 (thirty) days", "dans les 30 (trente) jours" },

        // Not as many numbers.
        { "en→fr", "from 5 to 9 days", "within 5 days", "sous 5 jours" },

        // A language whose numbers are not known.
        { "en→de", "within 30 days", "within 45 days", "innerhalb von 45 Tagen" },
        { "de→en", "innerhalb von 30 Tagen", "innerhalb von 45 Tagen", "within 45 days" },
    };

    [Theory]
    [MemberData(nameof(Repaired))]
    public void Puts_the_numbers_of_the_query_into_the_target(string direction, string query, string source, string target, string expected)
    {
        var unit = new SubstitutionCase(direction, query, source, Narrow(target));

        var repaired = unit.Repaired();

        Assert.NotNull(repaired);
        Assert.Equal(Narrow(expected), repaired.Text);
        Assert.Equal(repaired.Text, Applied(unit.Target.Segment.Text, repaired.Replacements));
        Assert.All(repaired.Replacements, replacement =>
        {
            Assert.Equal(replacement.Old, Part(unit.Target.Segment.Text, replacement.Target));
            Assert.Contains(replacement.Query, unit.Query.Tokens.Select(token => token.Span));
            Assert.Contains(replacement.Source, unit.Source.Tokens.Select(token => token.Span));
        });
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Leaves_a_target_alone_where_anything_is_uncertain(string direction, string query, string source, string target)
        => Assert.Null(new SubstitutionCase(direction, query, source, target).Repaired());

    [Fact]
    public void Tells_where_every_number_stood_and_what_it_was()
    {
        var unit = new SubstitutionCase("en→fr", "Art. 7: 12.5% of €2,000 on 6 May", "Art. 5: 10% of €1,000 on 9 May", "Au 9 mai, 10 % de 1 000 € (art. 5)");

        Assert.Equal(
            [
                new Replacement(new TextSpan(27, 1), new TextSpan(25, 1), new TextSpan(3, 1), "9", "6", NumberClass.Date),
                new Replacement(new TextSpan(8, 4), new TextSpan(8, 2), new TextSpan(10, 2), "10", "12,5", NumberClass.Percent),
                new Replacement(new TextSpan(18, 5), new TextSpan(16, 5), new TextSpan(18, 5), "1 000", "2\u202F000", NumberClass.Money),
                new Replacement(new TextSpan(5, 1), new TextSpan(5, 1), new TextSpan(32, 1), "5", "7", NumberClass.Identifier),
            ],
            unit.Repaired()!.Replacements);
    }

    [Theory]
    [InlineData("5 of 1,250 pallets", "1111")]
    [InlineData("Weight 1.250 kg, 3 pallets", "101111")]
    [InlineData("the 12th of 5", "1011")]
    public void Says_which_numbers_of_a_query_are_certain(string query, string certain)
        => Assert.Equal(certain, string.Concat(NumberSubstitution.CertainNumbers(new SubstitutionCase("en→fr", query, "", "").Query).Select(one => one ? '1' : '0')));

    [Fact]
    public void Leaves_the_target_as_it_is_where_no_number_differs()
    {
        var repaired = new SubstitutionCase("fr→en", "Sous 30 jours.", "Sous 30 jours", "Within 30 days").Repaired();

        Assert.Equal(("Within 30 days", 0), (repaired!.Text, repaired.Replacements.Count));
    }

    private static string Narrow(string text) => text.Replace('~', '\u202F');

    private static string Applied(string target, IReadOnlyList<Replacement> replacements)
    {
        foreach (var replacement in replacements.Reverse()) target = target[..replacement.Target.Start] + replacement.New + target[replacement.Target.End..];
        return target;
    }

    private static string Part(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
