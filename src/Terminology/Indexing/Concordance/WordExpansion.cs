using Terminology.Model;

namespace Terminology.Indexing.Concordance;

/// <summary>The words that the wildcards of one request stand for, up to a bound. Not thread-safe.</summary>
internal sealed class WordExpansion
{
    /// <summary>Most words, counted with their case and accents, that one word with wildcards may stand for.</summary>
    public const int MaxWords = 1_000;

    private readonly Dictionary<WordPattern, HashSet<ulong>> words = [];

    /// <summary>Counts a word, once however many indexes hold it.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.InvalidValue"/>: there are too many.</exception>
    public void Add(WordPattern pattern, ulong word)
    {
        if (!words.TryGetValue(pattern, out var known)) words.Add(pattern, known = []);
        if (known.Add(word) && known.Count > MaxWords)
        {
            throw new TerminologyException(
                ErrorCode.InvalidValue, pattern.Field, $"A wildcard stands for more than {MaxWords:#,0} words; expected more letters before it.");
        }
    }
}
