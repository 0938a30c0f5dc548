using System.Text.RegularExpressions;

namespace Terminology.Tests.Oracle;

/// <summary>Classes and values of numbers (scoring definition §2 and §8).</summary>
internal static partial class OracleNumbers
{
    private static readonly HashSet<string> WordsBeforeIdentifiers = new(
        ["heading", "headings", "subheading", "subheadings", "article", "articles", "art", "position", "positions", "incoterms"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> SignsBeforeIdentifiers = ["§", "№", "HS", "SH", "CN", "NC", "No", "NO", "ISO", "UCP", "RUU", "UN", "ONU"];

    /// <summary>Whether the number at the end of a list of tokens is an identifier: by what it is written with, or by what stands before it.</summary>
    public static bool IsIdentifier(string number, IReadOnlyList<OracleToken> before)
    {
        if (!Plain().IsMatch(number) || number.Count(c => c == '.') >= 2 || LeadingZero().IsMatch(number)) return true;

        var previous = before.Count - 1;
        if (previous >= 0 && before[previous].Class == OracleClass.Mark) previous--;
        if (previous < 0 || before[previous].Class != OracleClass.Word) return false;

        var word = before[previous].Text;
        return WordsBeforeIdentifiers.Contains(word)
            || SignsBeforeIdentifiers.Contains(word)
            || (word == "°" && previous > 0 && before[previous - 1].Lower == "n");
    }

    /// <summary>The value in plain digits with a dot before the decimals, no zeros too many; null where the conventions of the language do not read it.</summary>
    public static string? Value(string number, string language)
    {
        var form = language == "fr" ? French().Match(number) : English().Match(number);
        if (!form.Success) return null;

        var whole = string.Concat(form.Groups["whole"].Value.Where(char.IsAsciiDigit));
        var decimals = form.Groups["decimals"].Value.TrimEnd('0');
        return decimals.Length == 0 ? whole : $"{whole}.{decimals}";
    }

    [GeneratedRegex(@"^[0-9]+(?:[ .,][0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Plain();

    [GeneratedRegex("^0[0-9 ]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"^(?<whole>[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+|[0-9]+)(\.(?<decimals>[0-9]+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex English();

    [GeneratedRegex(@"^(?<whole>[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+|[0-9]+)(,(?<decimals>[0-9]+))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex French();
}
