using Terminology.Text;

namespace Terminology.Matching.Numbers;

/// <summary>Tells what the numbers of a segment are, and which of them are read for certain.</summary>
internal static class NumberClassifier
{
    /// <summary>Words that announce the number of something; with a value it is still copied, never rewritten.</summary>
    private static readonly HashSet<string> Announcing = new(
        ["number", "numbers", "numéro", "numéros", "invoice", "facture", "order", "commande", "contract", "contrat", "reference", "référence", "ref", "réf",
         "lot", "batch", "booking", "dossier", "file", "policy", "police", "account", "compte", "siren", "siret", "rcs", "phone", "tel", "téléphone", "tél", "fax",
         "section", "sections", "chapter", "chapters", "chapitre", "chapitres", "annex", "annexe", "appendix", "appendice", "paragraph", "paragraphs", "paragraphe",
         "paragraphes", "clause", "clauses", "subsection", "schedule", "alinéa", "page", "pages", "table", "tableau", "figure", "regulation", "règlement", "rule",
         "règle", "directive", "version", "code", "type", "box", "case"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of every number by its place among the tokens; null where value or class is uncertain, and where a token is no number.</summary>
    public static NumberClass?[] Classify(TokenizedSegment segment)
    {
        var classes = new NumberClass?[segment.Tokens.Count];
        if (NumberConvention.Of(segment.Language.Primary) is not { } convention) return classes;

        List<int> places = [.. Enumerable.Range(0, classes.Length).Where(i => segment.Tokens[i].Class != TokenClass.Tag)];
        List<Token> tokens = [.. places.Select(place => segment.Tokens[place])];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Class == TokenClass.Number) classes[places[i]] = Of(tokens, i, convention, segment.Language.Primary);
        }

        return classes;
    }

    private static NumberClass? Of(List<Token> tokens, int index, NumberConvention convention, string language)
    {
        var token = tokens[index];
        if (IsSpeltOut(tokens, index, language)) return null;
        if (DateParts.Contain(tokens, index, language)) return NumberClass.Date;
        if (!token.HasValue) return IsCode(tokens, index) && CodeShape.IsUniversal(token.Text) ? NumberClass.Identifier : null;
        if (WrittenNumber.IsAmbiguous(token.Text, convention)) return null;

        if (At(tokens, index + 1) is { Text: "%" or "‰" }) return NumberClass.Percent;
        if (IsCurrency(At(tokens, index - 1)) || IsCurrency(At(tokens, index + 1))) return NumberClass.Money;
        return IsAnnounced(tokens, index) && token.Text.AsSpan().IndexOfAny(',', ' ') < 0 ? NumberClass.Identifier : NumberClass.Quantity;
    }

    private static bool IsCode(List<Token> tokens, int index) => NumberReader.IsIdentifier(tokens, index) || IsAnnounced(tokens, index);

    private static bool IsAnnounced(List<Token> tokens, int index)
    {
        var before = index - 1;
        if (before >= 1 && tokens[before].Class == TokenClass.Punctuation) before--;
        return before >= 0 && Announcing.Contains(tokens[before].Text);
    }

    /// <summary>Whether it repeats a number in words, or is repeated by one, which nobody would replace with it: <i>thirty (30) days</i>.</summary>
    private static bool IsSpeltOut(List<Token> tokens, int index, string language)
        => (At(tokens, index - 1) is { Text: "(" } && At(tokens, index - 2) is { } before && NumberWords.Contain(before.Form, language))
            || (At(tokens, index + 1) is { Text: "(" } && At(tokens, index + 2) is { } after && NumberWords.Contain(after.Form, language));

    private static bool IsCurrency(Token? token) => token is { Class: TokenClass.Word } word && CurrencyWords.Contain(word.Form);

    private static Token? At(List<Token> tokens, int index) => index >= 0 && index < tokens.Count ? tokens[index] : null;
}
