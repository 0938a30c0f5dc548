namespace Terminology.Text;

/// <summary>How many letters were mistyped between two words.</summary>
/// <remarks>
/// Insertions, deletions, substitutions and swaps of neighbours, each letter edited at most once (optimal string alignment; Damerau 1964, Boytsov 2011 §2.1).
/// Cost: O(n·m), left as soon as the limit is passed.
/// </remarks>
internal static class TypingDistance
{
    private const int Longest = 64;

    /// <summary>The distance if it is at most <paramref name="limit"/>, else <paramref name="limit"/> + 1. Words over 64 characters are equal or too far.</summary>
    public static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (a.SequenceEqual(b)) return 0;
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > Longest || b.Length > Longest) return limit + 1;

        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var beforeLast = rows[..(Longest + 1)];
        var last = rows.Slice(Longest + 1, Longest + 1);
        var row = rows[(2 * (Longest + 1))..];
        for (var j = 0; j <= b.Length; j++) last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost = Math.Min(cost, beforeLast[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }

            if (least > limit) return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[b.Length], limit + 1);
    }
}
