using System.Text;

namespace Terminology.Text;

/// <summary>The letters that are one and the same when case, or case and accents, do not count.</summary>
internal static class LetterVariants
{
    /// <summary>Behind the scripts whose letters have accents of their own: Latin, Greek, Cyrillic and their extensions.</summary>
    private const char End = '\u3000';

    private static readonly Lazy<ILookup<char, char>> ByLower = new(() => Letters().ToLookup(char.ToLowerInvariant));

    private static readonly Lazy<ILookup<string, char>> ByBare = new(() => Letters().ToLookup(letter => Accents.Strip(char.ToLowerInvariant(letter).ToString()), StringComparer.Ordinal));

    /// <summary>The letters that a letter in lower case stands for when case does not count, itself among them.</summary>
    public static IEnumerable<Rune> OfCase(Rune lower)
        => Both(lower).Concat(lower.IsBmp ? ByLower.Value[(char)lower.Value].Select(letter => new Rune(letter)) : []).Distinct();

    /// <summary>The letters that a letter in lower case without accents stands for when neither counts, itself among them.</summary>
    public static IEnumerable<Rune> OfCaseAndAccent(Rune bare)
        => Both(bare).Concat(ByBare.Value[bare.ToString()].Select(letter => new Rune(letter))).Distinct();

    private static IEnumerable<Rune> Both(Rune lower) => [lower, Rune.ToUpperInvariant(lower)];

    private static IEnumerable<char> Letters() => Enumerable.Range(0, End).Select(number => (char)number).Where(char.IsLetter);
}
