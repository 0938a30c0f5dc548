using System.Collections.Frozen;
using Terminology.Matching.Critical;
using Terminology.Text;

namespace Terminology.Matching.Numbers;

/// <summary>The codes, signs and names of currencies that are one word: those of the rule <c>currency</c>, so that there is one list of them.</summary>
internal static class CurrencyWords
{
    private static readonly FrozenSet<ulong> Words = RuleSet.All
        .Single(rule => rule.Name == "currency").Meanings
        .SelectMany(meaning => meaning.Expressions)
        .SelectMany(language => language.Value.Select(expression => ExpressionPart.Parse(expression, language.Key)))
        .Where(parts => parts is [{ IsMark: false }])
        .Select(parts => parts[0].Key)
        .ToFrozenSet();

    /// <summary>Whether a word is one of them; codes as written, names in any case.</summary>
    public static bool Contain(in Form word) => Words.Contains(word.Text) || Words.Contains(word.Bare);
}
