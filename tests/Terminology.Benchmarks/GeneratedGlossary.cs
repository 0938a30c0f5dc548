using Terminology.Glossaries;
using Terminology.Model;

namespace Terminology.Benchmarks;

/// <summary>Makes glossaries of any size, the same for the same seed: noun phrases as trade glossaries hold them, some 2.8 terms a concept and more.</summary>
internal sealed class GeneratedGlossary(int seed)
{
    private static readonly string[] FrenchHeads =
    [
        "connaissement", "lettre", "contrat", "certificat", "déclaration", "transport", "crédit", "assurance", "facture", "droit", "taxe", "régime", "règle", "offre",
        "commande", "livraison", "entrepôt", "conteneur", "palette", "navire", "transporteur", "expéditeur", "destinataire", "garantie", "caution", "avarie", "réserve", "poids",
        "valeur", "origine", "document", "demande", "service", "agent", "marché", "prix", "délai", "paiement", "remise", "franchise",
    ];

    private static readonly string[] FrenchTails =
    [
        "maritime", "aérien", "routier", "documentaire", "de voiture", "d’origine", "en douane", "à l’exportation", "à l’importation", "de transit", "de chargement",
        "irrévocable", "confirmé", "commercial", "de vente", "d’achat", "sous douane", "multimodal", "ferroviaire", "de change", "de crédit", "à vue", "net", "brut",
    ];

    private static readonly string[] EnglishHeads =
    [
        "bill", "letter", "contract", "certificate", "declaration", "transport", "credit", "insurance", "invoice", "duty", "tax", "procedure", "rule", "offer",
        "order", "delivery", "warehouse", "container", "pallet", "vessel", "carrier", "shipper", "consignee", "guarantee", "bond", "damage", "reservation", "weight",
        "value", "origin", "document", "request", "service", "agent", "market", "price", "period", "payment", "discount", "relief",
    ];

    private static readonly string[] EnglishTails =
    [
        "of lading", "of origin", "of sale", "of credit", "for export", "for import", "in transit", "at sight", "under customs control", "by road", "by rail", "by air",
    ];

    private static readonly string[] EnglishAdjectives = ["marine", "documentary", "irrevocable", "confirmed", "commercial", "multimodal", "bonded", "gross", "net", "foreign", "clean"];
    private static readonly string[] FrenchSyllables = ["ba", "cal", "chè", "dou", "é", "fran", "ga", "jon", "lé", "mar", "né", "on", "pla", "qui", "ré", "sion", "ti", "vou", "ment", "teur"];
    private static readonly string[] EnglishSyllables = ["back", "con", "der", "ex", "for", "gr", "hold", "in", "ket", "ly", "mer", "ning", "o", "port", "ra", "ship", "ter", "un", "ver", "ware"];

    private readonly Random random = new(seed);
    private readonly List<(string French, string English)> rareWords = [];

    /// <summary>A glossary.</summary>
    public Glossary Make(int concepts)
    {
        for (var i = 0; i < Math.Max(concepts / 2, 100); i++) rareWords.Add((Syllables(FrenchSyllables), Syllables(EnglishSyllables)));
        var fields = new[] { "adv", "adv/offres", "adv/commandes", "logistique", "logistique/expedition", "logistique/dedouanement", "commercial" };
        return new Glossary(
            Enumerable.Range(1, concepts).Select(number => Make(number, fields)),
            fields.Select(path => new SubjectField(path, "", path, path, 0)),
            [],
            "00000000000000000000000000000000");
    }

    private Concept Make(int number, string[] fields)
    {
        var head = random.Next(FrenchHeads.Length);
        var rare = rareWords[random.Next(rareWords.Count)];
        var frenchTail = Pick(FrenchTails);
        var french = $"{FrenchHeads[head]} {frenchTail} {rare.French}";
        var english = $"{Pick(EnglishAdjectives)} {rare.English} {EnglishHeads[head]} {Pick(EnglishTails)}";
        var terms = new List<Term>
        {
            new("fr-1", LanguageTag.French, french, TermStatus.Preferred),
            new("en-1", LanguageTag.English, english, TermStatus.Preferred) { Forms = random.Next(4) == 0 ? [english + "s"] : [] },
        };
        if (random.Next(2) == 0) terms.Add(new Term("fr-2", LanguageTag.French, $"{FrenchHeads[head]} {rare.French}", TermStatus.Admitted));
        if (random.Next(3) == 0) terms.Add(new Term("en-2", LanguageTag.English, $"{rare.English} {EnglishHeads[head]}", TermStatus.Admitted));
        if (random.Next(4) == 0) terms.Add(new Term("en-3", LanguageTag.English, Acronym(english), TermStatus.Admitted));
        if (random.Next(8) == 0) terms.Add(new Term("fr-3", LanguageTag.French, french.Replace("nn", "n", StringComparison.Ordinal) + "s", TermStatus.LookupForm));
        return new Concept($"C-{number:D5}", ConceptStatus.Draft) { SubjectField = Pick(fields), Terms = terms };
    }

    private string Acronym(string term)
        => string.Join(Pick(["", "/", "."]), term.Split(' ').Select(word => char.ToUpperInvariant(word[0]))) + (char)('A' + random.Next(26));

    private string Syllables(string[] syllables) => string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Pick(syllables)));

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
