using System.Globalization;
using System.Text;

namespace Terminology.Text;

/// <summary>Makes texts comparable: what differs only in encoding or typography becomes the same.</summary>
/// <remarks>
/// In order: NFC; every kind of white space one space, none at the ends; invisible characters (soft hyphen, zero-width, byte order mark) gone;
/// ligatures as letters; one apostrophe, one quotation mark (guillemets without their inner spaces), one dash; an ellipsis as three dots.
/// Case, accents and words stay. O(n).
/// </remarks>
internal static class ComparisonFold
{
    /// <summary>Folds a text and keeps for every character of the result where it comes from.</summary>
    /// <param name="text">Well-formed UTF-16.</param>
    public static FoldedText Fold(string text)
    {
        var buffer = new Buffer(text.Length);
        if (text.IsNormalized(NormalizationForm.FormC))
        {
            for (var i = 0; i < text.Length; i++) buffer.Append(text[i], i, i + 1);
        }
        else
        {
            foreach (var (start, end) in CompositionRuns(text))
            {
                foreach (var c in text[start..end].Normalize(NormalizationForm.FormC)) buffer.Append(c, start, end);
            }
        }

        return buffer.ToFoldedText();
    }

    /// <summary>Cuts a text where composition cannot reach across: before every character that is neither a mark nor a Hangul vowel or final.</summary>
    private static IEnumerable<(int Start, int End)> CompositionRuns(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLowSurrogate(text[i]) || JoinsBackwards(text, i))) continue;

            yield return (start, i);
            start = i;
        }
    }

    private static bool JoinsBackwards(string text, int index)
        => CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || text[index] is >= '\u1160' and <= '\u11FF';

    private struct Buffer(int capacity)
    {
        private readonly StringBuilder text = new(capacity + 8);
        private readonly List<int> starts = new(capacity + 8);
        private readonly List<int> ends = new(capacity + 8);
        private bool dropSpaces = true;

        public void Append(char c, int start, int end)
        {
            switch (c)
            {
                case '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF': break;
                case 'œ': Two('o', 'e', start, end); break;
                case 'Œ': Two('O', 'E', start, end); break;
                case 'æ': Two('a', 'e', start, end); break;
                case 'Æ': Two('A', 'E', start, end); break;
                case '\uFB01': Two('f', 'i', start, end); break;
                case '\uFB02': Two('f', 'l', start, end); break;
                case '…': One('.', start, end); One('.', start, end); One('.', start, end); break;
                case '‘' or '’' or 'ʼ': One('\'', start, end); break;
                case '“' or '”' or '„': One('"', start, end); break;
                case '«': One('"', start, end); dropSpaces = true; break;
                case '»': RemoveLastSpace(); One('"', start, end); break;
                case >= '\u2010' and <= '\u2014' or '\u2212': One('-', start, end); break;
                default:
                    if (!char.IsWhiteSpace(c)) One(c, start, end);
                    else if (!dropSpaces) Space(start, end);
                    break;
            }
        }

        public FoldedText ToFoldedText()
        {
            RemoveLastSpace();
            return new FoldedText(text.ToString(), [.. starts], [.. ends]);
        }

        private void Two(char first, char second, int start, int end)
        {
            One(first, start, end);
            One(second, start, end);
        }

        private void Space(int start, int end)
        {
            One(' ', start, end);
            dropSpaces = true;
        }

        private void One(char c, int start, int end)
        {
            text.Append(c);
            starts.Add(start);
            ends.Add(end);
            dropSpaces = false;
        }

        private readonly void RemoveLastSpace()
        {
            if (text.Length == 0 || text[^1] != ' ') return;

            text.Length--;
            starts.RemoveAt(starts.Count - 1);
            ends.RemoveAt(ends.Count - 1);
        }
    }
}
