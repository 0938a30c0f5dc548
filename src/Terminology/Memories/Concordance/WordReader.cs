using Terminology.Indexing.Concordance;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Memories.Concordance;

/// <summary>Reads the words of a search text, with their wildcards.</summary>
internal static class WordReader
{
    /// <summary>Fewest characters before a wildcard.</summary>
    public const int LeastBeforeWildcard = 2;

    /// <summary>Where the stand-ins of wildcards are looked for, downwards: the last common ideograph.</summary>
    private const char LastIdeograph = '\u9FFF';

    /// <summary>The words in their order; what is wrong is added to <paramref name="violations"/>.</summary>
    /// <param name="text">The text, well-formed.</param>
    /// <param name="language">Its language.</param>
    /// <param name="comparison">When a word fits.</param>
    /// <param name="field">Path of the text in the request.</param>
    /// <param name="violations">Takes code and violation of each fault.</param>
    public static List<WordPattern> Read(
        string text, LanguageTag language, WordComparison comparison, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        // The tokenizer decides what a word is; it must take wildcards for letters.
        var any = Absent(text, LastIdeograph);
        var one = Absent(text, (char)(any - 1));
        var words = new List<WordPattern>();
        foreach (var token in TokenizedSegment.Of(new Segment(Masked(text, any, one)), language).Tokens.Where(token => token.Form.IsSkeleton))
        {
            var before = token.Text.AsSpan().IndexOfAny(any, one);
            if (before < 0)
                words.Add(new WordPattern(token, comparison, field));
            else if (token.Text.AsSpan(0, before).Length < LeastBeforeWildcard)
                violations.Add((ErrorCode.InvalidValue, new Violation(field, $"The word at position {token.Span.Start + 1} has fewer than {LeastBeforeWildcard} letters before its wildcard; expected more, as in “import*”.")));
            else
                words.Add(new WordPattern(token.Text.Replace(any, WildcardPattern.Any).Replace(one, WildcardPattern.One), comparison, field));
        }

        return words;
    }

    private static char Absent(string text, char from)
    {
        while (text.Contains(from, StringComparison.Ordinal)) from--;
        return from;
    }

    /// <summary>A question mark that touches no word is punctuation, as French sets it.</summary>
    private static string Masked(string text, char any, char one) => string.Create(text.Length, (text, any, one), static (masked, state) =>
    {
        for (var i = 0; i < masked.Length; i++)
        {
            masked[i] = state.text[i] switch
            {
                WildcardPattern.Any => state.any,
                WildcardPattern.One when Touches(state.text, i - 1) || Touches(state.text, i + 1) => state.one,
                var other => other,
            };
        }
    });

    private static bool Touches(string text, int i) => i >= 0 && i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is WildcardPattern.Any or WildcardPattern.One);
}
