using System.Text.RegularExpressions;

namespace Terminology.Text;

/// <summary>Gives every number token its value, so that <c>1 250,50</c> and <c>1250,5</c> are equal.</summary>
/// <remarks>
/// Identifiers (a number after a word such as <i>heading</i>, <i>Article</i> or <i>ISO</i>; two dots or more; a leading zero; letters with digits) and
/// what does not fit the conventions of the language keep their form and equal only themselves. English groups digits with commas and has a decimal
/// dot; French groups with spaces or dots and has a decimal comma; other languages have plain digits alone.
/// </remarks>
internal static partial class NumberReader
{
    private static readonly HashSet<string> Announcing = new(
        ["heading", "headings", "subheading", "subheadings", "article", "articles", "art", "§", "n°", "№", "incoterms",
         "position", "positions", "sous-position", "sous-positions"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that announce an identifier only in this case: in lower case they are ordinary words.</summary>
    private static readonly HashSet<string> AnnouncingInCapitals = new(["HS", "SH", "CN", "NC", "No", "NO", "ISO", "UCP", "RUU", "UN", "ONU"], StringComparer.Ordinal);

    /// <summary>Sets the value of every number.</summary>
    public static void ReadValues(List<Token> tokens, string language)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Class == TokenClass.Number && !IsIdentifier(tokens, i) && Value(tokens[i].Text, language) is { } value)
                tokens[i] = tokens[i] with { Form = Form.Number(tokens[i].Text, value), HasValue = true };
        }
    }

    /// <summary>Whether a number equals only itself: a code, or announced as the number of something.</summary>
    public static bool IsIdentifier(IReadOnlyList<Token> tokens, int index)
    {
        var form = tokens[index].Text;
        return form is ['0', >= '0' and <= '9', ..]
            || form.Count(c => c == '.') >= 2
            || form.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',' or ' '))
            || IsAnnounced(tokens, index);
    }

    /// <summary>Whether an announcing word stands before the number, one mark between them allowed (<i>Art. 5</i>, <i>ISO-9001</i>, <i>Incoterms® 2020</i>).</summary>
    private static bool IsAnnounced(IReadOnlyList<Token> tokens, int index)
    {
        var before = index - 1;
        if (before >= 1 && tokens[before].Class == TokenClass.Punctuation) before--;
        if (before < 0 || tokens[before].Class != TokenClass.Word) return false;

        var word = tokens[before].Text;
        if (word == "°" && before >= 1 && tokens[before - 1].Text is "n" or "N") return true;
        return Announcing.Contains(word) || AnnouncingInCapitals.Contains(word);
    }

    /// <summary>A number in plain digits with a dot for the decimal mark, or null if it does not fit the conventions of the language.</summary>
    public static string? Value(string form, string language)
    {
        var (pattern, decimalMark) = language switch
        {
            "en" => (English(), '.'),
            "fr" => (French(), ','),
            _ => (Plain(), '.'),
        };
        if (!pattern.IsMatch(form)) return null;

        var mark = form.LastIndexOf(decimalMark);
        var whole = string.Concat((mark < 0 ? form : form[..mark]).Where(char.IsAsciiDigit));
        var fraction = mark < 0 ? "" : form[(mark + 1)..].TrimEnd('0');
        return fraction.Length == 0 ? whole : $"{whole}.{fraction}";
    }

    [GeneratedRegex(@"^([0-9]{1,3}(,[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+|[0-9]+)(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex English();

    [GeneratedRegex(@"^([0-9]{1,3}( [0-9]{3})+|[0-9]{1,3}(\.[0-9]{3})+|[0-9]+)(,[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex French();

    [GeneratedRegex("^[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Plain();
}
