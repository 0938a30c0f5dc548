using System.Globalization;
using System.Text;

namespace Terminology.Text;

/// <summary>Finds the words of a text by the default word boundaries of Unicode (UAX #29), with the one addition of GMX-V that a hyphenated compound is one word.</summary>
/// <remarks>
/// A word is a run of letters and digits. Within it may stand, between letters, an apostrophe, full stop or middle dot (<i>L'objectif</i>, <i>U.S.A</i>);
/// between digits an apostrophe, full stop, comma, semicolon or narrow no-break space (<i>1.250,50</i>); between either a hyphen or a low line
/// (<i>porte-conteneurs</i>, <i>ISO-9001</i>). An ideograph is a word of its own. All else ends a word: <i>km/h</i> is two.
/// </remarks>
internal static class WordBoundaries
{
    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Ideograph,
        BetweenLetters,
        BetweenDigits,
        BetweenAlike,
        BetweenAny,

        /// <summary>Belongs to what it follows: combining marks, soft hyphens, joiners.</summary>
        Attached,
    }

    /// <summary>Number of words, and of the hyphens and apostrophes within them.</summary>
    /// <param name="text">Text in NFC.</param>
    public static (int Words, int MarksWithin) Count(string text)
    {
        var (words, within) = (0, 0);
        var (before, bridge) = (Kind.Other, Kind.Other);
        var bridgeIsOfWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = KindOf(rune);
            switch (kind)
            {
                case Kind.Attached:
                    break;
                case Kind.Letter or Kind.Digit when before != Kind.Other && Joins(before, bridge, kind):
                    if (bridge != Kind.Other && bridgeIsOfWord) within++;
                    (before, bridge) = (kind, Kind.Other);
                    break;
                case Kind.Letter or Kind.Digit:
                    words++;
                    (before, bridge) = (kind, Kind.Other);
                    break;
                case Kind.Ideograph:
                    words++;
                    (before, bridge) = (Kind.Other, Kind.Other);
                    break;
                case not Kind.Other when before != Kind.Other && bridge == Kind.Other:
                    bridge = kind;
                    bridgeIsOfWord = IsApostrophe(rune) || IsHyphen(rune);
                    break;
                default:
                    (before, bridge) = (Kind.Other, Kind.Other);
                    break;
            }
        }

        return (words, within);
    }

    private static bool Joins(Kind before, Kind bridge, Kind next) => bridge switch
    {
        Kind.Other or Kind.BetweenAny => true,
        Kind.BetweenLetters => before == Kind.Letter && next == Kind.Letter,
        Kind.BetweenDigits => before == Kind.Digit && next == Kind.Digit,
        _ => before == next,
    };

    private static Kind KindOf(Rune rune) => rune.Value switch
    {
        '\'' or '’' or '‘' or '.' or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => Kind.BetweenAlike,
        0x00B7 or 0x0387 or 0x055F or 0x05F4 or 0x2027 => Kind.BetweenLetters,
        ',' or ';' or 0x037E or 0x0589 or 0x060C or 0x066C or 0x2044 or 0x202F => Kind.BetweenDigits,
        '-' or 0x2010 or 0x2011 => Kind.BetweenAny,
        (>= 0x3041 and <= 0x3096) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) => Kind.Ideograph,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Kind.Attached,
            UnicodeCategory.DecimalDigitNumber => Kind.Digit,
            UnicodeCategory.LetterNumber => Kind.Letter,
            UnicodeCategory.ConnectorPunctuation => Kind.BetweenAny,
            _ => Rune.IsLetter(rune) ? Kind.Letter : Kind.Other,
        },
    };

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or 0xFF07;

    private static bool IsHyphen(Rune rune) => rune.Value is '-' or 0x2010 or 0x2011;
}
