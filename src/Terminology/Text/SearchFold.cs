using System.Buffers;
using System.Globalization;

namespace Terminology.Text;

/// <summary>Folds a text for search: case, accents, apostrophes, ligatures, hyphens, elision and every other sign between letters do not count.</summary>
/// <remarks>
/// Elided words of one or two letters (<c>l’</c>, <c>d’</c>, <c>qu’</c>) are left out, longer ones (<c>jusqu’</c>) are words of their own; any other apostrophe joins
/// (<c>buyer’s</c> → <c>buyers</c>). Accents may be precomposed or combining. Cost: O(n).
/// </remarks>
internal static class SearchFold
{
    private static readonly HashSet<string> Elided = ["l", "d", "j", "m", "t", "s", "c", "n", "qu"];
    private static readonly HashSet<string> ElidedWords = ["jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"];
    private static readonly HashSet<string> Articles = ["le", "la", "les", "l", "un", "une", "des", "the", "a", "an"];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedSpans = Elided.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedWordSpans = ElidedWords.GetAlternateLookup<ReadOnlySpan<char>>();

    // The longest base of one character is three letters (ﬃ).
    private const int Growth = 3;

    /// <summary>The folded text, with the way back to the original.</summary>
    public static SearchForm Of(string text) => Of(text, keepPlaces: true);

    /// <summary>The folded text alone: the way back takes ten times its room.</summary>
    public static SearchForm WithoutPlaces(string text) => Of(text, keepPlaces: false);

    private static SearchForm Of(string text, bool keepPlaces)
    {
        var key = ArrayPool<char>.Shared.Rent(text.Length * Growth);
        var places = ArrayPool<int>.Shared.Rent(text.Length * Growth * 2);
        try
        {
            var folding = new Folding(key, places.AsSpan(0, text.Length * Growth), places.AsSpan(text.Length * Growth));
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (IsApostrophe(c)) folding.Apostrophe(i + 1 < text.Length && IsWordCharacter(text[i + 1]));
                else if (LetterBases.Of(c) is { } letterBase) folding.Append(letterBase, i);
                else if (IsWordCharacter(c)) folding.Append(char.ToLowerInvariant(c), i);
                else if (IsMark(c)) folding.Mark(i);
                else folding.EndWord(spaceFollows: char.IsWhiteSpace(c));
            }

            return folding.Finish(keepPlaces);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(key);
            ArrayPool<int>.Shared.Return(places);
        }
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or 'ʼ' or 'ʹ' or '′' or '`' or '´' or '＇';

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    // Combining accents, and signs that show nothing (soft hyphen, joiners): neither ends a word.
    private static bool IsMark(char c)
        => c >= '\u00AD' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private ref struct Folding(Span<char> key, Span<int> starts, Span<int> ends)
    {
        private readonly Span<char> key = key;
        private readonly Span<int> starts = starts;
        private readonly Span<int> ends = ends;
        private readonly List<SearchWord> words = new(4);
        private int length;
        private int wordStart;
        private bool accented;

        public void Append(char folded, int place)
        {
            key[length] = folded;
            starts[length] = place;
            ends[length++] = place + 1;
        }

        public void Append(string folded, int place)
        {
            foreach (var c in folded) Append(c, place);
            accented = true;
        }

        public void Mark(int place)
        {
            if (length == wordStart) return;
            ends[length - 1] = place + 1;
            accented = true;
        }

        public void Apostrophe(bool letterFollows)
        {
            if (!letterFollows || ElidedWordSpans.Contains(Word)) EndWord(spaceFollows: !letterFollows);
            else if (ElidedSpans.Contains(Word)) DropWord();
        }

        // An article stands before a space: the letters of C/A or B/L are none, nor is à.
        public void EndWord(bool spaceFollows)
        {
            if (length == wordStart) return;
            var word = Word.ToString();
            words.Add(new SearchWord(word, wordStart, spaceFollows && !accented && Articles.Contains(word)));
            wordStart = length;
            accented = false;
        }

        public SearchForm Finish(bool keepPlaces)
        {
            EndWord(spaceFollows: false);
            return keepPlaces
                ? new SearchForm(key[..length].ToString(), words, starts[..length].ToArray(), ends[..length].ToArray())
                : new SearchForm(key[..length].ToString(), words, [], []);
        }

        private readonly Span<char> Word => key[wordStart..length];

        private void DropWord()
        {
            length = wordStart;
            accented = false;
        }
    }
}
