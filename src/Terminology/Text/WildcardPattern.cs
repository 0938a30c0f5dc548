namespace Terminology.Text;

/// <summary>Compares texts with a pattern in which <c>*</c> stands for any number of characters, also none, and <c>?</c> for exactly one.</summary>
internal static class WildcardPattern
{
    /// <summary>Any number of characters.</summary>
    public const char Any = '*';

    /// <summary>Exactly one character.</summary>
    public const char One = '?';

    /// <summary>Whether a pattern fits the whole of a text. O(pattern · text) at worst, O(text) with one <c>*</c>.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (p, t) = (0, 0);
        var (lastAny, retry) = (-1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == Any)
            {
                (lastAny, retry) = (p++, t);
            }
            else if (p < pattern.Length && (pattern[p] == One || pattern[p] == text[t]))
            {
                p++;
                t++;
            }
            else if (lastAny >= 0)
            {
                // The last * takes one character more: an earlier one never needs to.
                p = lastAny + 1;
                t = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart(Any).IsEmpty;
    }
}
