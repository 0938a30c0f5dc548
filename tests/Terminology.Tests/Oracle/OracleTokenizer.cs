using System.Globalization;
using System.Text.RegularExpressions;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>Tokens of a segment (scoring definition §2), read from the folded text.</summary>
internal static partial class OracleTokenizer
{
    private const string SignsThatAreWords = "%‰°§№<>≤≥=+";
    private const string MarksThatStandAlone = "&@_";

    public static IReadOnlyList<OracleToken> Tokens(Segment segment, string language)
    {
        var folded = OracleFold.Fold(segment.Text);
        var tokens = new List<OracleToken>();
        var ends = new List<int>();
        for (var at = 0; at < folded.Length;)
        {
            if (folded[at] == ' ')
            {
                at++;
                continue;
            }

            tokens.Add(Next(folded, at, language, tokens, out var length));
            at += length;
            ends.Add(at);
        }

        // Tags part no word: one inside a token stands before it.
        for (var i = segment.Tags.Count - 1; i >= 0; i--)
        {
            var place = OracleFold.Fold(segment.Text[..segment.Tags[i].Position]).Length;
            tokens.Insert(ends.Count(end => end <= place), new OracleToken(OracleClass.Tag, "", language) { Tag = segment.Tags[i] });
        }

        return tokens;
    }

    private static OracleToken Next(string text, int at, string language, List<OracleToken> before, out int length)
    {
        if (language == "fr" && Elision().Match(text, at) is { Success: true } elision)
        {
            length = elision.Length;
            return new OracleToken(OracleClass.Word, elision.Value, language);
        }

        length = RunLength(text, at);
        if (length > 0)
        {
            var run = text.Substring(at, length);
            return run.Any(char.IsNumber)
                ? new OracleToken(OracleClass.Number, run, language) { Identifier = OracleNumbers.IsIdentifier(run, before) }
                : new OracleToken(OracleClass.Word, run, language);
        }

        var c = text[at];
        if (SignsThatAreWords.Contains(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol)
        {
            length = 1;
            return new OracleToken(OracleClass.Word, text.Substring(at, 1), language);
        }

        if (char.IsPunctuation(c) && !MarksThatStandAlone.Contains(c))
        {
            length = text.Skip(at).TakeWhile(other => other == c).Count();
            return new OracleToken(OracleClass.Mark, text.Substring(at, length), language);
        }

        length = StringInfo.GetNextTextElementLength(text, at);
        return new OracleToken(OracleClass.Mark, text.Substring(at, length), language);
    }

    /// <summary>Length of the run of letters and digits, with the marks that join them; 0 if none begins here.</summary>
    private static int RunLength(string text, int start)
    {
        var end = Grouped().Match(text, start) is { Success: true } grouped ? start + grouped.Length : start + Letters().Match(text, start).Length;
        if (end == start) return 0;

        while (end + 1 < text.Length && Joins(text[start..end], text[end], text[end + 1])) end += 1 + Letters().Match(text, end + 1).Length;
        return end - start;
    }

    private static bool Joins(string run, char mark, char next) => mark switch
    {
        ',' => char.IsNumber(run[^1]) && char.IsNumber(next),
        '.' => char.IsNumber(next) || (char.IsLetter(next) && char.IsNumber(run[^1])),
        '\'' => char.IsLetter(run[^1]) && char.IsLetter(next),
        _ => false,
    };

    [GeneratedRegex(@"\G(jusqu|quoiqu|lorsqu|puisqu|qu|[lmtnsjdc])'(?=[\p{L}\p{N}])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Elision();

    [GeneratedRegex(@"\G(?<![\p{L}\p{N}])\d{1,3}( \d{3})+(?![\p{L}\p{M}\p{N}])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\G([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Letters();
}
