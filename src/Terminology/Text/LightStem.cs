namespace Terminology.Text;

/// <summary>Light stems: forms of one word that differ in number, gender or a regular verb ending share one. They never merge derivations (importer, importation).</summary>
/// <remarks>
/// One fixed table of endings a language, tried in order, the first that fits in each group wins; input is in lower case without accents. A change of a
/// table changes keys and scores: raise <see cref="Version"/> with it.
/// </remarks>
internal static class LightStem
{
    /// <summary>Version of the tables, part of every index's fingerprint and of every look-up answer.</summary>
    public const string Version = "1";

    /// <summary>Words under this length have no stem but themselves.</summary>
    private const int ShortestStemmed = 3;

    private static readonly HashSet<string> InvariableEnglish = ["customs", "goods", "premises", "proceeds", "arrears", "means", "series", "species", "always", "perhaps", "plus", "minus"];

    private static readonly HashSet<string> InvariableFrench = ["plus", "moins", "dans", "sans", "sous", "vers", "hors", "mais", "puis", "tres", "apres", "alors", "cours", "toujours", "lors"];

    private static readonly Ending[] EnglishPlurals =
        [new("'s", "", 4), new("ies", "y", 5), new("sses", "ss", 5), new("ches", "ch", 6), new("shes", "sh", 6), new("xes", "x", 5), new("zes", "z", 5), new("oes", "o", 6), new("ss", "ss", 3), new("us", "us", 3), new("is", "is", 3), new("s", "", 4)];

    private static readonly Ending[] EnglishVerbs = [new("eed", "eed", 4), new("ied", "y", 5), new("ed", "", 6), new("ing", "", 7)];

    private static readonly Ending[] FrenchPlurals =
        [new("eaux", "eau", 5), new("aux", "al", 6), new("ieux", "ieu", 5), new("jeux", "jeu", 4), new("ss", "ss", 3), new("s", "", 4)];

    private static readonly Ending[] FrenchGenders =
        [new("trice", "teur", 7), new("euse", "eux", 7), new("ive", "if", 6), new("elle", "el", 6), new("enne", "en", 7), new("ique", "ic", 6), new("ee", "", 7), new("e", "", 6)];

    private static readonly Ending[] FrenchVerbs = [new("ment", "ment", 5), new("er", "", 7), new("ez", "", 7), new("ent", "", 8)];

    /// <summary>The stem of a word in lower case without accents.</summary>
    public static string Of(string word, string language)
    {
        if (word.Length < ShortestStemmed || !char.IsAsciiLetter(word[0])) return word;

        return language switch
        {
            "en" => English(word),
            "fr" => French(word),
            _ => word,
        };
    }

    private static string English(string word)
    {
        word = Apply(EnglishPlurals, word.EndsWith('\'') ? word[..^1] : word, InvariableEnglish);
        var verb = Apply(EnglishVerbs, word, []);
        if (verb.Length < word.Length && verb is [.., var last, var final] && last == final && verb.Length > 4 && "bdgmnprt".Contains(final, StringComparison.Ordinal)) return verb[..^1];

        return verb.Length >= 5 && verb[^1] == 'e' && verb[^2] != 'e' ? verb[..^1] : verb;
    }

    private static string French(string word)
        => Apply(FrenchVerbs, Apply(FrenchGenders, Apply(FrenchPlurals, word, InvariableFrench), []), []);

    private static string Apply(Ending[] endings, string word, HashSet<string> invariable)
    {
        if (invariable.Contains(word)) return word;

        foreach (var ending in endings)
        {
            if (word.Length >= ending.Shortest && word.EndsWith(ending.Text, StringComparison.Ordinal)) return word[..^ending.Text.Length] + ending.Replacement;
        }

        return word;
    }

    /// <param name="Text">The ending.</param>
    /// <param name="Replacement">What stands in its place in the stem.</param>
    /// <param name="Shortest">Length of the shortest word it is taken off.</param>
    private readonly record struct Ending(string Text, string Replacement, int Shortest);
}
