using Terminology.Text;

namespace Terminology.Matching.Numbers;

/// <summary>Finds the numbers that are parts of a date: <c>2026-11-23</c>, <c>23/11/26</c>, <c>23.11.2026</c>, <i>23 novembre 2026</i>, <i>May 5, 2026</i>.</summary>
internal static class DateParts
{
    private static readonly HashSet<string> EnglishMonths = new(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
         "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> FrenchMonths = new(
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
         "fevrier", "aout", "decembre", "janv", "févr", "avr", "juil", "sept", "oct", "nov", "déc"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a number is part of a date.</summary>
    /// <param name="tokens">The segment's tokens without tags.</param>
    /// <param name="index">Place of the number.</param>
    /// <param name="language">Primary subtag.</param>
    public static bool Contain(IReadOnlyList<Token> tokens, int index, string language)
        => IsDotted(tokens[index].Text)
            || (IsPart(tokens[index].Text) && (IsInRow(tokens, index) || IsBesideMonth(tokens, index, language)));

    private static bool IsDotted(string text)
        => text.Split('.') is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 2 or 4 } year] && IsPart(day) && IsPart(month) && IsPart(year);

    private static bool IsPart(string text) => text.Length is 1 or 2 or 4 && text.All(char.IsAsciiDigit);

    /// <summary>Three numbers without spaces, with the same hyphen or slash between them.</summary>
    private static bool IsInRow(IReadOnlyList<Token> tokens, int index)
    {
        for (var first = index - 4; first <= index; first += 2)
        {
            if (first >= 0 && first + 4 < tokens.Count && IsRow(tokens, first)) return true;
        }

        return false;
    }

    private static bool IsRow(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first; i < first + 4; i++)
        {
            if (tokens[i].Span.End != tokens[i + 1].Span.Start) return false;
        }

        return tokens[first + 1].Text is "-" or "/"
            && tokens[first + 1].Text == tokens[first + 3].Text
            && IsPart(tokens[first].Text) && IsPart(tokens[first + 2].Text) && IsPart(tokens[first + 4].Text)
            && tokens[first + 2].Text.Length <= 2
            && tokens[first].Text.Length + tokens[first + 4].Text.Length <= 6;
    }

    private static bool IsBesideMonth(IReadOnlyList<Token> tokens, int index, string language)
    {
        if (index + 1 < tokens.Count && IsMonth(tokens[index + 1].Text, language)) return true;

        // 5 May, 2026 · May 5, 2026 · Nov. 23
        var before = BehindMark(tokens, index - 1);
        if (before >= 0 && IsMonth(tokens[before].Text, language)) return true;
        return before >= 1 && tokens[index].Text.Length == 4 && tokens[before].Class == TokenClass.Number && IsMonth(tokens[before - 1].Text, language);
    }

    // English months have a capital letter: “may” and “march” are verbs.
    private static bool IsMonth(string word, string language)
        => language == "fr" ? FrenchMonths.Contains(word) : word.Length > 0 && char.IsUpper(word[0]) && EnglishMonths.Contains(word);

    private static int BehindMark(IReadOnlyList<Token> tokens, int index) => index >= 1 && tokens[index].Text is "," or "." ? index - 1 : index;
}
