using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Terminology.Tests.Oracle;

/// <summary>The comparison fold (scoring definition §1), one replacement after the other.</summary>
internal static partial class OracleFold
{
    private static readonly (string From, string To)[] Typography =
    [
        ("œ", "oe"), ("Œ", "OE"), ("æ", "ae"), ("Æ", "AE"), ("ﬁ", "fi"), ("ﬂ", "fl"),
        ("‘", "'"), ("’", "'"), ("ʼ", "'"), ("“", "\""), ("”", "\""), ("„", "\""),
        ("‐", "-"), ("‑", "-"), ("‒", "-"), ("–", "-"), ("—", "-"), ("−", "-"), ("…", "..."),
    ];

    public static string Fold(string text)
    {
        var folded = Invisible().Replace(text.Normalize(NormalizationForm.FormC), "");
        folded = OpeningGuillemet().Replace(folded, "\"");
        folded = ClosingGuillemet().Replace(folded, "\"");
        foreach (var (from, to) in Typography) folded = folded.Replace(from, to, StringComparison.Ordinal);
        return WhiteSpace().Replace(folded, " ").Trim(' ');
    }

    /// <summary>The text without its accents.</summary>
    public static string WithoutAccents(string text)
        => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            .Normalize(NormalizationForm.FormC);

    [GeneratedRegex("[\u00AD\u200B-\u200D\u2060\uFEFF]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Invisible();

    [GeneratedRegex(@"«\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OpeningGuillemet();

    [GeneratedRegex(@"\s*»", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ClosingGuillemet();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhiteSpace();
}
