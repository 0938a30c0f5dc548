using System.Text.RegularExpressions;
using Terminology.Model;

namespace Terminology.Text;

/// <summary>Counts what a translator puts in its place rather than translates: numbers and codes, web and mail addresses, inline tags.</summary>
/// <remarks>
/// Every number token is one (<i>1 250,50</i>, <i>8471.30</i>, <i>MSCU1234567</i>), and those joined by a single hyphen, slash or colon are one together
/// (<i>2026-11-23</i>, <i>14:30</i>). An address is one, whatever numbers are in it. Each tag of a pair is one.
/// </remarks>
internal static partial class Placeables
{
    private const string Joining = "-/:";

    /// <summary>Number of placeables.</summary>
    public static int Count(TokenizedSegment segment)
    {
        var text = segment.Segment.Text;
        var addresses = Address().EnumerateMatches(text);
        var (count, spans) = (segment.Segment.Tags.Count, new List<TextSpan>());
        foreach (var match in addresses) spans.Add(new TextSpan(match.Index, match.Length));

        var tokens = segment.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Class == TokenClass.Number && !spans.Exists(span => Holds(span, tokens[i].Span)) && !IsJoined(tokens, i)) count++;
        }

        return count + spans.Count;
    }

    private static bool Holds(TextSpan outer, TextSpan inner) => inner.Start >= outer.Start && inner.End <= outer.End;

    private static bool IsJoined(IReadOnlyList<Token> tokens, int i)
        => i >= 2
            && tokens[i - 2].Class == TokenClass.Number
            && tokens[i - 1] is { Class: TokenClass.Punctuation, Text: [var mark] }
            && Joining.Contains(mark, StringComparison.Ordinal)
            && tokens[i - 2].Span.End == tokens[i - 1].Span.Start
            && tokens[i - 1].Span.End == tokens[i].Span.Start;

    // The name of a mailbox is tried once, from its beginning: else a long word would be read anew from each of its letters.
    [GeneratedRegex(@"(https?|ftp)://[^\s<>""«»]+|www\.[^\s<>""«»]+|(?<![\p{L}\p{N}._%+-])(?>[\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Address();
}
