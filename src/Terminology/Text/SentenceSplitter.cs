using Terminology.Model;

namespace Terminology.Text;

/// <summary>Splits French or English prose into sentences; knows the abbreviations of trade.</summary>
/// <remarks>
/// A sentence ends at <c>.</c>, <c>!</c>, <c>?</c> or <c>…</c>, with closing quotes and brackets, where white space and something that may begin a sentence
/// follow: a capital, a digit, an opening quote, bracket or dash. The full stop of an abbreviation or an initial ends none.
/// </remarks>
internal static class SentenceSplitter
{
    private const string Enders = ".!?…";
    private const string Closers = "»”’\")]";
    private const string Openers = "«“‘\"([—–";

    /// <summary>The sentences without the white space around them, left to right; none if the text is empty.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Enders.Contains(text[i], StringComparison.Ordinal)) continue;
            var mark = i;
            while (i + 1 < text.Length && Enders.Contains(text[i + 1], StringComparison.Ordinal)) i++;
            var end = BehindClosers(text, i + 1);
            var next = BehindSpaces(text, end);
            if (next == end || next == text.Length || !Begins(text[next])) continue;
            if (text[mark] == '.' && i == mark && Abbreviations.EndAt(text, mark, text[next])) continue;
            Add(text, start, end, sentences);
            start = next;
            i = next - 1;
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static bool Begins(char c) => char.IsUpper(c) || char.IsDigit(c) || Openers.Contains(c, StringComparison.Ordinal);

    // French sets a narrow space before a closing guillemet.
    private static int BehindClosers(string text, int from)
    {
        var end = from;
        for (var i = from; i < text.Length; i++)
        {
            if (Closers.Contains(text[i], StringComparison.Ordinal)) end = i + 1;
            else if (text[i] is not (' ' or '\u00A0' or '\u202F') || i + 1 == text.Length || text[i + 1] != '»') break;
        }

        return end;
    }

    private static int BehindSpaces(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end - start));
    }
}
