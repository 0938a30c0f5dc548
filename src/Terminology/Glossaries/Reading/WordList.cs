using Terminology.Model;

namespace Terminology.Glossaries.Reading;

/// <summary>The words that a cell may hold, in both languages, and what they mean.</summary>
/// <param name="name">What such a word is, with its article (<c>a status</c>).</param>
/// <param name="words">The words: French, English, meaning.</param>
internal sealed class WordList<T>(string name, params (string French, string English, T Value)[] words)
    where T : struct
{
    /// <summary>What a word of a language means; null, with the fault in <paramref name="fault"/>, if the list does not hold it.</summary>
    public T? Read(string word, LanguageTag language, out string fault)
    {
        fault = "";
        foreach (var (french, english, value) in words)
        {
            if (word == (language == LanguageTag.French ? french : english)) return value;
        }

        fault = Translation(word, language) is { } expected
            ? $"“{word}” is not {name} in {Name(language)}; expected “{expected}”."
            : UnknownWord.Message(name, word, Words(language));
        return null;
    }

    /// <summary>The word of a language for a meaning.</summary>
    public string Word(T value, LanguageTag language)
    {
        var word = Array.Find(words, known => EqualityComparer<T>.Default.Equals(known.Value, value));
        return language == LanguageTag.French ? word.French : word.English;
    }

    private static string Name(LanguageTag language) => language == LanguageTag.French ? "the French section" : "the English section";

    private IEnumerable<string> Words(LanguageTag language)
        => words.Select(word => language == LanguageTag.French ? word.French : word.English).Distinct(StringComparer.Ordinal);

    private string? Translation(string word, LanguageTag language)
        => words.Where(known => word == (language == LanguageTag.French ? known.English : known.French))
            .Select(known => language == LanguageTag.French ? known.French : known.English)
            .FirstOrDefault();
}
