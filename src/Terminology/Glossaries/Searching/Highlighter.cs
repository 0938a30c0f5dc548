using Terminology.Indexing.Concepts;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Glossaries.Searching;

/// <summary>Finds where the words of a query stand in a term.</summary>
internal static class Highlighter
{
    /// <summary>The beginning of the term that the text is; null if the term does not begin with it.</summary>
    public static TextSpan? Beginning(SearchForm term, SearchForm query)
    {
        foreach (var key in new[] { query.Key, query.KeyWithoutArticle })
        {
            foreach (var start in new[] { 0, term.Key.Length - term.KeyWithoutArticle.Length })
            {
                if (string.CompareOrdinal(term.Key, start, key, 0, key.Length) == 0) return term.Original(start, key.Length);
            }
        }

        return null;
    }

    /// <summary>The words of the term that the words of the text are, each at most once, left to right.</summary>
    public static IReadOnlyList<TextSpan> Words(SearchForm term, SearchForm query)
    {
        var taken = new bool[term.Words.Count];
        foreach (var word in query.Words) Take(word.Text, term, taken);

        var spans = new List<TextSpan>();
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i]) spans.Add(term.Original(term.Words[i]));
        }

        return spans;
    }

    private static void Take(string word, SearchForm term, bool[] taken)
    {
        for (var pass = 0; pass < 3; pass++)
        {
            for (var i = 0; i < taken.Length; i++)
            {
                if (taken[i] || !Is(word, term.Words[i].Text, pass)) continue;
                taken[i] = true;
                return;
            }
        }
    }

    private static bool Is(string asked, string found, int pass) => pass switch
    {
        0 => asked == found,
        1 => Inflection.IsFrench(asked, found) || Inflection.IsEnglish(asked, found),
        _ => SpellingIndex.Limit(asked) is var limit and > 0 && TypingDistance.Within(asked, found, limit + 1) <= limit + 1,
    };
}
