using System.Globalization;
using System.Text;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>How much text a segment is, by GMX-V 2.0 (ETSI GS LIS 004); <c>docs/analysis.md</c> says how each rule was read.</summary>
/// <param name="Words">Words, numbers among them (<see cref="WordBoundaries"/>); in scripts without spaces between words a share of the characters.</param>
/// <param name="Characters">Characters but white space: Unicode code points of the text in NFC.</param>
/// <param name="CharactersWithSpaces">The same with white space.</param>
/// <param name="Punctuation">Those of <paramref name="Characters"/> that GMX-V leaves out of its total: marks and signs that are not within a word.</param>
/// <param name="Placeables">Numbers, codes, addresses and inline tags (<see cref="Text.Placeables"/>).</param>
internal sealed record WordCount(int Words, int Characters, int CharactersWithSpaces, int Punctuation, int Placeables)
{
    /// <summary>Counts a segment. O(n).</summary>
    public static WordCount Of(TokenizedSegment segment)
    {
        var text = segment.Composed;
        var (words, marksWithin) = WordBoundaries.Count(text);
        var (characters, spaces, marks) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) spaces++;
            else if (IsInvisible(rune)) continue;
            else characters++;

            if (IsPunctuation(rune)) marks++;
        }

        var punctuation = marks - marksWithin;
        if (CharactersPerWord(segment.Language) is { } tenths) words = (((characters - punctuation) * 10) + (tenths / 2)) / tenths;
        return new WordCount(words, characters, characters + spaces, punctuation, Text.Placeables.Count(segment));
    }

    /// <summary>GMX-V §2.9: how many tenths of a character make a word where no spaces part words; null for all other languages.</summary>
    private static int? CharactersPerWord(LanguageTag language) => language.Primary switch
    {
        "zh" => 28,
        "ja" => 30,
        "ko" => 33,
        "th" => 60,
        _ => null,
    };

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsPunctuation(Rune rune)
        => Rune.IsPunctuation(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol;
}
