namespace Terminology.Text;

/// <summary>Abbreviations whose full stop ends no sentence.</summary>
internal static class Abbreviations
{
    // Before a name, a number or a further word: never at the end of a sentence.
    private static readonly HashSet<string> Always = new(StringComparer.OrdinalIgnoreCase)
    {
        "MM", "Mme", "Mmes", "Mlle", "Mlles", "Me", "Dr", "Pr", "Prof", "Mr", "Mrs", "Ms", "Messrs", "St", "Ste", "Sté", "Éts", "Cie",
        "cf", "ex", "env", "approx", "ca", "vs", "viz", "incl", "excl", "attn", "c.-à-d", "c-à-d", "réf", "ref", "tél", "tel", "bd", "dest", "exp",
        "qté", "qty", "nbre", "max", "min", "janv", "févr", "avr", "juil", "sept", "Jan", "Feb", "Apr", "Aug", "Sep", "Oct", "Nov", "Dec", "déc",
        "Ltd", "Inc", "Corp", "Co", "Bros",
    };

    // Before a number only: “No. 12”, but “The answer is no. We regret it.”
    private static readonly HashSet<string> BeforeNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "nos", "n°", "art", "arts", "al", "fig", "vol", "ch", "chap", "par", "para", "sec", "pp", "pos", "éd", "ed", "av",
    };

    // End a sentence where a capital follows: “etc. Les …”.
    private static readonly HashSet<string> EndToo = new(StringComparer.OrdinalIgnoreCase) { "etc", "a.m", "p.m" };

    /// <summary>Whether the full stop at a place belongs to an abbreviation or an initial rather than ending a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stop">Place of the full stop.</param>
    /// <param name="next">The first character of what follows.</param>
    public static bool EndAt(string text, int stop, char next)
    {
        var start = stop;
        while (start > 0 && IsPart(text[start - 1])) start--;
        var word = text[start..stop];
        if (word.Length == 0 || EndToo.Contains(word)) return false;
        if (Always.Contains(word) || (BeforeNumbers.Contains(word) && char.IsDigit(next))) return true;

        // Initials (J. Martin, p. 3) and dotted abbreviations (U.S., e.g., p. ex. by its parts).
        return (word.Length == 1 && char.IsLetter(word[0])) || IsDotted(word);
    }

    private static bool IsPart(char c) => char.IsLetter(c) || c is '.' or '-' or '°';

    private static bool IsDotted(string word)
        => word.Contains('.', StringComparison.Ordinal) && word.Split('.').All(part => part.Length is 1 or 2 && part.All(char.IsLetter));
}
