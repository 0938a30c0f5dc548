using Terminology.Text;

namespace Terminology.Indexing.Concepts;

/// <summary>The words of one language by their stems; immutable once built.</summary>
internal sealed class Inflections
{
    private readonly Dictionary<string, List<string>> byStem = new(StringComparer.Ordinal);
    private readonly bool french;

    /// <param name="words">The words, each once.</param>
    /// <param name="french">Whether they are French rather than English.</param>
    public Inflections(IEnumerable<string> words, bool french)
    {
        this.french = french;
        using var stems = new Stems();
        foreach (var word in words)
        {
            foreach (var stem in StemsOf(word, stems))
            {
                if (!byStem.TryGetValue(stem, out var family)) byStem.Add(stem, family = []);
                family.Add(word);
            }
        }
    }

    /// <summary>The words that are a word in any number or gender, itself among them if it is known.</summary>
    public IReadOnlyList<NearWord> Of(string word)
    {
        using var stems = new Stems();
        var found = new List<NearWord>();
        foreach (var stem in StemsOf(word, stems))
        {
            if (!byStem.TryGetValue(stem, out var family)) continue;
            foreach (var other in family)
            {
                if (IsSame(word, other) && !found.Exists(known => known.Word == other)) found.Add(new NearWord(other, word == other ? 0 : 1));
            }
        }

        return found;
    }

    private IReadOnlyList<string> StemsOf(string word, Stems stems) => french ? stems.French(word) : stems.English(word);

    private bool IsSame(string a, string b) => french ? Inflection.IsFrench(a, b) : Inflection.IsEnglish(a, b);
}
