namespace Terminology.Indexing.Concepts;

/// <summary>The words of all terms, and what may stand for a word asked for; immutable.</summary>
internal sealed class Vocabulary
{
    private readonly Inflections french;
    private readonly Inflections english;
    private readonly SpellingIndex spelling;

    /// <param name="forms">The forms whose words count.</param>
    public Vocabulary(IEnumerable<IndexedForm> forms)
    {
        var frenchWords = new HashSet<string>(StringComparer.Ordinal);
        var englishWords = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (form.Kind != FormKind.Term) continue;
            var words = form.IsFrench ? frenchWords : englishWords;
            foreach (var word in form.Form.Words) words.Add(word.Text);
        }

        french = new Inflections(frenchWords, french: true);
        english = new Inflections(englishWords, french: false);
        spelling = new SpellingIndex(frenchWords.Union(englishWords, StringComparer.Ordinal));
    }

    /// <summary>The words of a language that are a word in any number or gender.</summary>
    public IReadOnlyList<NearWord> Inflected(string word, bool isFrench) => (isFrench ? french : english).Of(word);

    /// <summary>The words of both languages that a mistyped word may be, each once, with the least distance.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="limit">Most edits; an ending of the plural is not counted among them.</param>
    public IReadOnlyList<NearWord> Near(string word, int limit)
    {
        var near = new List<NearWord>();
        spelling.AddNear(word, limit, near);
        if (limit > 0 && word.Length > 4 && word[^1] is ('s' or 'x'))
        {
            var singular = new List<NearWord>();
            spelling.AddNear(word[..^1], limit, singular);
            near.AddRange(singular.Where(known => !near.Exists(same => same.Word == known.Word)).Select(known => known with { Distance = known.Distance + 1 }));
        }

        return near;
    }
}
