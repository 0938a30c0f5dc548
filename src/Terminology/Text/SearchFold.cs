using System.Globalization;
using System.Text;

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

    /// <summary>The folded text.</summary>
    public static SearchForm Of(string text)
    {
        var folding = new Folding(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsApostrophe(c)) folding.Apostrophe(i + 1 < text.Length && IsWordCharacter(text[i + 1]));
            else if (LetterBases.Of(c) is { } letterBase) folding.Append(letterBase, i);
            else if (IsWordCharacter(c)) folding.Append(char.ToLowerInvariant(c), i);
            else if (IsMark(c)) folding.Mark(i);
            else folding.EndWord();
        }

        return folding.Finish();
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or 'ʼ' or 'ʹ' or '′' or '`' or '´' or '＇';

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    // Combining accents, and signs that show nothing (soft hyphen, joiners): neither ends a word.
    private static bool IsMark(char c)
        => c >= '\u00AD' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private sealed class Folding(int length)
    {
        private readonly StringBuilder key = new(length);
        private readonly List<int> starts = new(length);
        private readonly List<int> ends = new(length);
        private readonly List<SearchWord> words = [];
        private int wordStart;
        private bool accented;

        public void Append(char folded, int place)
        {
            key.Append(folded);
            starts.Add(place);
            ends.Add(place + 1);
        }

        public void Append(string folded, int place)
        {
            foreach (var c in folded) Append(c, place);
            accented = true;
        }

        public void Mark(int place)
        {
            if (key.Length == wordStart) return;
            ends[^1] = place + 1;
            accented = true;
        }

        public void Apostrophe(bool letterFollows)
        {
            if (!letterFollows || key.Length - wordStart is 0 or > 6)
            {
                if (!letterFollows) EndWord();
                return;
            }

            var word = key.ToString(wordStart, key.Length - wordStart);
            if (ElidedWords.Contains(word)) EndWord();
            else if (Elided.Contains(word)) DropWord();
        }

        public void EndWord()
        {
            if (key.Length == wordStart) return;
            var word = key.ToString(wordStart, key.Length - wordStart);
            words.Add(new SearchWord(word, wordStart, !accented && Articles.Contains(word)));
            wordStart = key.Length;
            accented = false;
        }

        public SearchForm Finish()
        {
            EndWord();
            return new SearchForm(key.ToString(), words, [.. starts], [.. ends]);
        }

        private void DropWord()
        {
            starts.RemoveRange(wordStart, key.Length - wordStart);
            ends.RemoveRange(wordStart, key.Length - wordStart);
            key.Length = wordStart;
            accented = false;
        }
    }
}
