using System.Collections.Concurrent;

namespace Terminology.Text;

/// <summary>The forms of words met before: a text of a million segments has some hundred thousand different words. Thread-safe.</summary>
internal static class WordForms
{
    /// <summary>Most words remembered of a language, some 20 MB; words met later are worked out each time.</summary>
    private const int Most = 100_000;

    private static readonly ConcurrentDictionary<string, ConcurrentDictionary<string, Known>> ByLanguage = new(StringComparer.Ordinal);

    /// <summary>A word's folded text and its form.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="language">Primary subtag.</param>
    public static Known Of(ReadOnlySpan<char> text, string language)
    {
        var words = ByLanguage.GetOrAdd(language, _ => new ConcurrentDictionary<string, Known>(StringComparer.Ordinal));
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)) return known;

        var word = text.ToString();
        known = new Known(word, Form.Word(word, language));

        // Count takes every lock of the dictionary: asked only for a word that is new.
        if (words.Count < Most) words.TryAdd(word, known);
        return known;
    }

    /// <summary>A word.</summary>
    /// <param name="Text">Its folded text.</param>
    /// <param name="Form">Its form.</param>
    internal sealed record Known(string Text, Form Form);
}
