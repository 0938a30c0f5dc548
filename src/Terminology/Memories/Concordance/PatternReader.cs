using Terminology.Indexing.Concordance;
using Terminology.Model;

namespace Terminology.Memories.Concordance;

/// <summary>Makes what the index searches for of a query.</summary>
internal static class PatternReader
{
    /// <summary>The pattern of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="accentsAdded">Whether words typed without accents also fit those with them.</param>
    /// <exception cref="TerminologyException">A text is not as <see cref="ConcordanceRules"/> want it in the language of a side.</exception>
    public static UnitPattern Read(ConcordanceQuery query, bool accentsAdded)
    {
        var comparison = query.Inflected ? WordComparison.Inflected : accentsAdded ? WordComparison.AccentsAdded : WordComparison.AsTyped;
        var text = new SidePattern(
            query.Language.Primary,
            Words(query.Text, query.Language, comparison, "text"),
            query.Mode == ConcordanceMode.Phrase,
            [.. query.Without.Select((phrase, i) => Words(phrase, query.Language, comparison, $"without[{i}]"))]);
        return new UnitPattern(text, query.OtherLanguage?.Primary, Other);

        SidePattern? Other(string language) => query.OtherText.Length == 0
            ? null
            : new SidePattern(language, Words(query.OtherText, LanguageTag.Parse(language, "other_language"), comparison, "other_text"), isPhrase: false, []);
    }

    private static List<WordPattern> Words(string text, LanguageTag language, WordComparison comparison, string field)
    {
        var violations = new List<(ErrorCode Code, Violation Violation)>();
        var words = WordReader.Read(text, language, comparison, field, violations);
        UnitRules.ThrowIfAny(violations);
        return words;
    }
}
