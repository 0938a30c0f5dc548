namespace Terminology.Tests.Oracle;

/// <summary>Words, marks and numbers of trade texts, in forms that are easily taken for each other.</summary>
internal static class TradeVocabulary
{
    public static readonly string[] English =
    [
        "the", "The", "of", "a", "is", "not", "shall", "within", "port", "Port", "ports", "PORT", "part", "carrier", "carriers", "carried", "carry",
        "invoice", "invoices", "invoiced", "duty", "duties", "importer", "importers", "goods", "good", "bill", "bills", "lading", "company", "companies",
        "company's", "don't", "o'clock", "custom", "customs", "résumé", "resume", "RÉSUMÉ", "Article", "Heading", "No", "no", "Incoterms", "ISO", "HS",
        "days", "EUR", "manœuvre", "manoeuvre", "naïve", "naive", "process", "processes", "as", "its", "buyer", "buyers’", "seller", "ship", "shipped", "A", "x",
    ];

    public static readonly string[] French =
    [
        "le", "Le", "la", "les", "l’exportateur", "l'exportateur", "L’EXPORTATEUR", "exportateur", "exportateurs", "d’origine", "d'origine", "D'Origine", "qu’il",
        "jusqu’à", "aujourd’hui", "presqu'île", "entr'acte", "du", "dû", "Dû", "DU", "due", "port", "ports", "Porte", "PORT", "porté", "portée", "portées", "ETAT", "ÉTAT",
        "état", "etat", "États", "général", "générale", "généraux", "canal", "canaux", "dangereux", "dangereuse", "document", "documents", "Documents", "œuvre",
        "oeuvre", "ŒUVRE", "article", "Art.", "n°", "N°", "position", "CN", "NC", "UN", "un", "ne", "pas", "doit", "à", "a", "À", "A", "et", "vendeur", "t-il", "ç",
    ];

    public static readonly string[] Marks =
    [
        ",", ".", ";", ":", "!", "?", "?!", "...", "…", "-", "–", "--", "(", ")", "/", "« ", " »", "“", "”", "\"", "'", "’", "*", "***",
        "®", "&", "_", "@", "%", "‰", "°", "§", "№", "€", "$", "<", "≥", "+", "=", "×", "👍", "#",
    ];

    /// <summary>Numbers by value, each in the forms of English and of French.</summary>
    public static readonly (string[] English, string[] French)[] Numbers =
    [
        (["12"], ["12"]),
        (["30"], ["30"]),
        (["45", "45.0", "45.00"], ["45", "45,0"]),
        (["1250", "1,250", "1 250"], ["1250", "1 250", "1\u00A0250", "1.250"]),
        (["1,250.50", "1250.5", "1 250.50"], ["1 250,50", "1\u202F250,50", "1250,5", "1.250,50"]),
        (["1.250", "1.25"], ["1,250", "1,25"]),
        (["2.5"], ["2,5"]),
        (["2026", "2 026"], ["2026", "2 026"]),
        (["8471.30"], ["8471.30"]),
        (["8471.30.00"], ["8471.30.00"]),
        (["007", "7"], ["007", "7"]),
        (["EUR.1", "A4", "12th", "m²"], ["EUR.1", "A4", "1er", "m²"]),
        (["12,50", "1,2,3"], ["12.50", "1.2"]),
        (["MSCU1234567"], ["MSCU1234567"]),
        (["½", "²"], ["½", "²"]),
        (["1 000 000", "1,000,000", "1000000"], ["1 000 000", "1000000", "1.000.000"]),
    ];
}
