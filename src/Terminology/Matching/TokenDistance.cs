using Terminology.Text;

namespace Terminology.Matching;

/// <summary>What it costs to put one token in the place of another. Symmetric.</summary>
internal static class TokenDistance
{
    /// <summary>The cost between tokens that cannot stand for each other; above any sum of real costs on the segments we accept.</summary>
    public const int Impossible = 1 << 24;

    /// <summary>The cost between two numbers of different values.</summary>
    public const int NumberCost = 20;

    private const int CaseCost = 5;
    private const int CapitalAccentCost = 5;
    private const int AccentCost = 10;
    private const int StemCost = 40;
    private const int TagIdCost = 5;

    /// <summary>Cost in hundredths of a word, 0 when equal after folding, <see cref="Impossible"/> across classes.</summary>
    public static int Between(in Form a, in Form b)
    {
        if (a.Class != b.Class) return Impossible;

        return a.Class switch
        {
            TokenClass.Word => BetweenWords(a, b),
            TokenClass.Number => a.Bare == b.Bare ? 0 : NumberCost,
            TokenClass.Punctuation => a.Text == b.Text ? 0 : Form.MarkWeight,
            _ => a.Text == b.Text ? 0 : a.Key == b.Key ? TagIdCost : Form.MarkWeight,
        };
    }

    /// <summary>What the substitution of <paramref name="a"/> by <paramref name="b"/> is; null where there is none to speak of.</summary>
    public static OperationKind? KindBetween(in Form a, in Form b) => a.Class switch
    {
        TokenClass.Word when a.Text == b.Text => null,
        TokenClass.Word when a.Bare != b.Bare => SharesStem(a, b) ? OperationKind.Inflection : OperationKind.Replace,
        TokenClass.Word when a.Lower == b.Lower => OperationKind.Case,
        TokenClass.Word => a.Unaccented == b.Unaccented ? OperationKind.Accent : OperationKind.CaseAndAccent,
        TokenClass.Number => a.Bare != b.Bare ? OperationKind.Number : a.Text == b.Text ? null : OperationKind.Typography,
        _ => Between(a, b) == 0 ? null : OperationKind.Replace,
    };

    /// <summary>Whether two tokens may stand at the same place of two near segments: words up to case and accents on capitals, any two numbers.</summary>
    public static bool SharesSkeleton(in Form a, in Form b)
        => a.Class == b.Class
            && (a.Class == TokenClass.Number
                || (a.Class == TokenClass.Word && (a.Lower == b.Lower || (a.Bare == b.Bare && (a.AllCapitals || b.AllCapitals)))));

    private static int BetweenWords(in Form a, in Form b)
    {
        if (a.Text == b.Text) return 0;
        if (a.Lower == b.Lower) return CaseCost;
        if (a.Bare != b.Bare) return SharesStem(a, b) ? StemCost : Form.WordWeight;

        return (a.AllCapitals || b.AllCapitals ? CapitalAccentCost : AccentCost) + (a.Unaccented == b.Unaccented ? 0 : CaseCost);
    }

    private static bool SharesStem(in Form a, in Form b) => a.Key == b.Key && a.HasStem && b.HasStem;
}
