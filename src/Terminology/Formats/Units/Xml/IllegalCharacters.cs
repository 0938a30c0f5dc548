using System.Buffers;

namespace Terminology.Formats.Units.Xml;

/// <summary>Characters that no document holds: control characters but tab and line ends, half a surrogate pair, U+FFFE and U+FFFF.</summary>
/// <remarks>XML 1.0 §2.2 allows U+007F to U+009F and discourages them; a memory does not take them, so a reader need not hand them on.</remarks>
internal static class IllegalCharacters
{
    /// <summary>What stands for a character that was replaced.</summary>
    public const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>The place of the first one from a place on, in UTF-16 code units from 0; −1 if there is none.</summary>
    public static int Find(ReadOnlySpan<char> text, int start = 0)
    {
        // One set of all of them would be searched many times slower: it would not be ASCII.
        var rest = text[start..];
        var found = -1;
        Earlier(rest.IndexOfAny(AsciiControls), ref rest, ref found);
        Earlier(rest.IndexOfAnyInRange('\u0080', '\u009F'), ref rest, ref found);
        Earlier(rest.IndexOfAnyInRange('\uFFFE', '\uFFFF'), ref rest, ref found);
        Earlier(FindHalf(rest), ref rest, ref found);
        return found < 0 ? -1 : start + found;
    }

    private static void Earlier(int at, ref ReadOnlySpan<char> rest, ref int found)
    {
        if (at < 0) return;

        found = at;
        rest = rest[..at];
    }

    /// <summary>The text with U+FFFD for each of them.</summary>
    public static string Replace(string text)
    {
        var found = Find(text);
        if (found < 0) return text;

        var replaced = text.ToCharArray();
        for (; found >= 0; found = Find(replaced, found + 1)) replaced[found] = Replacement;
        return new string(replaced);
    }

    private static int FindHalf(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0;)
        {
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;

            var next = text[(i + 2)..].IndexOfAnyInRange('\uD800', '\uDFFF');
            i = next < 0 ? -1 : i + 2 + next;
        }

        return -1;
    }
}
