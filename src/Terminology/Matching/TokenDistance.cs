using Terminology.Text;

namespace Terminology.Matching;

/// <summary>What it costs to put one token in the place of another. Symmetric.</summary>
internal static class TokenDistance
{
    /// <summary>The cost between tokens that cannot stand for each other; above any sum of real costs on the segments we accept.</summary>
    public const int Impossible = 1 << 24;

    private const int CaseCost = 5;
    private const int CapitalAccentCost = 5;
    private const int AccentCost = 10;
    private const int StemCost = 40;
    private const int NumberCost = 20;
    private const int TagIdCost = 5;
    private const int ShortestStem = 3;

    /// <summary>Cost in hundredths of a word, 0 when equal after folding, <see cref="Impossible"/> across classes.</summary>
    public static int Between(Token a, Token b)
    {
        if (a.Class != b.Class) return Impossible;

        return a.Class switch
        {
            TokenClass.Word => BetweenWords(a, b),
            TokenClass.Number => a.Bare == b.Bare ? 0 : NumberCost,
            TokenClass.Punctuation => a.Form == b.Form ? 0 : Token.MarkWeight,
            _ => a.Tag.Kind != b.Tag.Kind ? Token.MarkWeight : a.Tag.Id == b.Tag.Id ? 0 : TagIdCost,
        };
    }

    /// <summary>What the substitution of <paramref name="a"/> by <paramref name="b"/> is; null where there is none to speak of.</summary>
    public static OperationKind? KindBetween(Token a, Token b) => a.Class switch
    {
        TokenClass.Word when a.Form == b.Form => null,
        TokenClass.Word when a.Bare != b.Bare => SharesStem(a, b) ? OperationKind.Inflection : OperationKind.Replace,
        TokenClass.Word when a.Lower == b.Lower => OperationKind.Case,
        TokenClass.Word => a.Unaccented == b.Unaccented ? OperationKind.Accent : OperationKind.CaseAndAccent,
        TokenClass.Number => a.Bare != b.Bare ? OperationKind.Number : a.Form == b.Form ? null : OperationKind.Typography,
        TokenClass.Punctuation => a.Form == b.Form ? null : OperationKind.Replace,
        _ => Between(a, b) == 0 ? null : OperationKind.Replace,
    };

    /// <summary>Whether two tokens may stand at the same place of two near segments: words up to case and accents on capitals, any two numbers.</summary>
    public static bool SharesSkeleton(Token a, Token b)
        => a.Class == b.Class
            && (a.Class == TokenClass.Number
                || (a.Class == TokenClass.Word && (a.Lower == b.Lower || (a.Bare == b.Bare && (a.AllCapitals || b.AllCapitals)))));

    private static int BetweenWords(Token a, Token b)
    {
        if (a.Form == b.Form) return 0;
        if (a.Lower == b.Lower) return CaseCost;
        if (a.Bare != b.Bare) return SharesStem(a, b) ? StemCost : Token.WordWeight;

        return (a.AllCapitals || b.AllCapitals ? CapitalAccentCost : AccentCost) + (a.Unaccented == b.Unaccented ? 0 : CaseCost);
    }

    private static bool SharesStem(Token a, Token b) => a.Key == b.Key && a.Bare.Length >= ShortestStem && b.Bare.Length >= ShortestStem;
}
