namespace Terminology.Text;

/// <summary>Whether two words are the same word in another number or gender, by the spelling rules of French and English.</summary>
/// <remarks>Works on words after <see cref="SearchFold"/>. It decides on pairs that share a stem, so it may be generous about each ending.</remarks>
internal static class Inflection
{
    private static readonly (string Ending, string[] Bases)[] FrenchPlurals = [("aux", ["al", "ail", "au"]), ("x", [""]), ("s", [""])];

    private static readonly (string Ending, string[] Bases)[] FrenchFeminines =
    [
        ("trice", ["teur"]), ("euse", ["eux", "eur"]), ("elle", ["el"]), ("enne", ["en"]), ("onne", ["on"]), ("ette", ["et"]),
        ("ive", ["if"]), ("que", ["c"]), ("e", [""]),
    ];

    private static readonly (string Ending, string[] Bases)[] EnglishPlurals =
    [
        ("ies", ["y", "ie"]), ("ves", ["f", "fe", "ve"]), ("es", ["", "e", "is"]), ("men", ["man"]), ("s", [""]),
    ];

    /// <summary>Whether two French words differ in number or gender at most.</summary>
    public static bool IsFrench(string a, string b) => Share(FrenchBases(a), FrenchBases(b));

    /// <summary>Whether two English words differ in number at most.</summary>
    public static bool IsEnglish(string a, string b) => Share(EnglishBases(a), EnglishBases(b));

    private static HashSet<string> FrenchBases(string word)
    {
        var bases = new HashSet<string>(StringComparer.Ordinal) { word };
        AddBases(word, FrenchPlurals, bases);
        foreach (var singular in bases.ToArray()) AddBases(singular, FrenchFeminines, bases);
        return bases;
    }

    private static HashSet<string> EnglishBases(string word)
    {
        var bases = new HashSet<string>(StringComparer.Ordinal) { word };
        if (!word.EndsWith("ss", StringComparison.Ordinal)) AddBases(word, EnglishPlurals, bases);
        return bases;
    }

    private static void AddBases(string word, (string Ending, string[] Bases)[] endings, HashSet<string> bases)
    {
        foreach (var (ending, replacements) in endings)
        {
            if (word.Length < ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            foreach (var replacement in replacements) bases.Add(word[..^ending.Length] + replacement);
        }
    }

    private static bool Share(HashSet<string> a, HashSet<string> b) => a.Overlaps(b);
}
