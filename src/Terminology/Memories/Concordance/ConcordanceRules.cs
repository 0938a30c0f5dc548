using Terminology.Indexing.Concordance;
using Terminology.Model;

namespace Terminology.Memories.Concordance;

/// <summary>What the texts of a concordance search must be to be accepted.</summary>
public static class ConcordanceRules
{
    /// <summary>Adds what is wrong with a text to search for to <paramref name="violations"/>; nothing if it is right.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="field">Path of the text in the request.</param>
    /// <param name="violations">Takes code and violation of each fault.</param>
    public static void CheckText(string text, LanguageTag language, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
        => Words(text, language, field, violations);

    /// <summary>Adds what is wrong with the phrases that must not occur to <paramref name="violations"/>; nothing if they are right.</summary>
    /// <param name="without">The phrases.</param>
    /// <param name="language">Their language.</param>
    /// <param name="field">Path of their list in the request.</param>
    /// <param name="violations">Takes code and violation of each fault.</param>
    public static void CheckWithout(IReadOnlyList<string> without, LanguageTag language, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (without.Count > ConcordanceQuery.MaxWithout)
        {
            violations.Add((ErrorCode.TooLarge, new Violation(field, $"The list has {without.Count} elements; expected at most {ConcordanceQuery.MaxWithout}.")));
            return;
        }

        var words = 0;
        for (var i = 0; i < without.Count; i++) words += Words(without[i], language, $"{field}[{i}]", violations);
        if (words > ConcordanceQuery.MaxWords && violations.Count == 0)
            violations.Add((ErrorCode.TooLarge, new Violation(field, $"The texts have {words} words together; expected at most {ConcordanceQuery.MaxWords}.")));
    }

    /// <summary>Number of words of a text.</summary>
    private static int Words(string text, LanguageTag language, string field, ICollection<(ErrorCode Code, Violation Violation)> violations)
    {
        if (string.IsNullOrWhiteSpace(text)) return Wrong(ErrorCode.InvalidText, "The text is empty; expected words to search for.");
        if (text.Length > ConcordanceQuery.MaxTextLength)
            return Wrong(ErrorCode.TooLarge, $"The text has {UnitRules.Count(text.Length)} UTF-16 code units; expected at most {UnitRules.Count(ConcordanceQuery.MaxTextLength)}.");
        if (UnitRules.FirstInvalid(text, allowBreaks: true) is { } place)
            return Wrong(ErrorCode.InvalidText, $"The text holds a control character or half a character at position {place + 1}; remove it.");

        var broken = new List<(ErrorCode Code, Violation Violation)>();
        var words = WordReader.Read(text, language, WordComparison.AsTyped, field, broken).Count;
        foreach (var fault in broken) violations.Add(fault);
        if (broken.Count > 0) return words;
        if (words == 0) return Wrong(ErrorCode.InvalidText, "The text holds only punctuation; expected at least one word or number.");
        if (words > ConcordanceQuery.MaxWords) return Wrong(ErrorCode.TooLarge, $"The text has {words} words; expected at most {ConcordanceQuery.MaxWords}.");

        return words;

        int Wrong(ErrorCode code, string message)
        {
            violations.Add((code, new Violation(field, message)));
            return 0;
        }
    }
}
