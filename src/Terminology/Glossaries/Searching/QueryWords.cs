using Terminology.Indexing.Concepts;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>What a query asks for: its keys, and its words with what may stand for each.</summary>
internal sealed class QueryWords
{
    private const int MostMistyped = 8;
    private const int MostNear = 4;

    private readonly List<string> words;
    private readonly Vocabulary vocabulary;

    /// <param name="form">The folded text.</param>
    /// <param name="vocabulary">The words of the terms.</param>
    public QueryWords(SearchForm form, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        Form = form;
        Keys = form.KeyWithoutArticle.Length < form.Key.Length ? [form.Key, form.KeyWithoutArticle] : [form.Key];
        words = [.. form.Words.Where(word => !word.IsArticle).Select(word => word.Text).Distinct(StringComparer.Ordinal)];
        if (words.Count == 0) words.AddRange(form.Words.Select(word => word.Text).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The folded text.</summary>
    public SearchForm Form { get; }

    /// <summary>The key of the text, and the key without its leading article.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The keys that a term may begin with. Short ones of several words (<c>B/L</c>) are none: too much begins with them.</summary>
    public IReadOnlyList<string> Beginnings => Form.Words.Count > 1 && Keys[^1].Length <= 3 ? [] : Keys;

    /// <summary>The words as typed, articles left out.</summary>
    public IEnumerable<IReadOnlyList<NearWord>> Typed => words.Select(word => new[] { new NearWord(word, 0) });

    /// <summary>For each word, itself in any number or gender.</summary>
    public IEnumerable<IReadOnlyList<NearWord>> Inflected(bool isFrench) => words.Select(word => vocabulary.Inflected(word, isFrench));

    /// <summary>For each word, what it may be if it was mistyped. Only the first few may be: each costs a walk over the vocabulary.</summary>
    public IEnumerable<IReadOnlyList<NearWord>> Mistyped()
        => words.Select((word, i) => i < MostMistyped ? vocabulary.Near(word, SpellingIndex.Limit(word)) : [new NearWord(word, 0)]);

    /// <summary>For the longest words, of four letters or more, what is near to each with an edit more than a mistyped word is allowed.</summary>
    public IEnumerable<IReadOnlyList<NearWord>> Near()
        => words.Where(word => SpellingIndex.Limit(word) > 0).OrderByDescending(word => word.Length).Take(MostNear).Select(word => vocabulary.Near(word, word.Length > 4 ? 2 : 1));
}
