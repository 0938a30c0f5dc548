using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Terminology.Indexing.Concordance;

/// <summary>Finds a few forms in the rows of a table, eight tokens at once.</summary>
internal sealed class FormSeeker
{
    /// <summary>Most forms sought: as many as fit in registers.</summary>
    public const int MostForms = 4;

    private readonly int[] tokens;
    private readonly Vector256<int>[] sought;

    /// <param name="tokens">The tokens of all rows.</param>
    /// <param name="forms">Numbers of 1 to 4 forms.</param>
    public FormSeeker(int[] tokens, IReadOnlyList<int> forms)
    {
        this.tokens = tokens;
        sought = [.. Enumerable.Range(0, MostForms).Select(i => Vector256.Create(forms[Math.Min(i, forms.Count - 1)]))];
    }

    /// <summary>The next place of a form from <paramref name="place"/> on; <paramref name="end"/> or one behind it if there is none before.</summary>
    public int Next(int place, int end)
    {
        ref var token = ref MemoryMarshal.GetArrayDataReference(tokens);
        var (first, second, third, fourth) = (sought[0], sought[1], sought[2], sought[3]);

        // A block may reach into the row behind; what is found there is behind the end.
        for (; place < end && place + Vector256<int>.Count <= tokens.Length; place += Vector256<int>.Count)
        {
            var block = Vector256.LoadUnsafe(ref token, (nuint)place);
            var found = Vector256.Equals(block, first) | Vector256.Equals(block, second) | Vector256.Equals(block, third) | Vector256.Equals(block, fourth);
            if (found != Vector256<int>.Zero) return place + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
        }

        while (place < end && !IsSought(tokens[place])) place++;
        return place;
    }

    private bool IsSought(int form)
    {
        foreach (var block in sought)
        {
            if (block[0] == form) return true;
        }

        return false;
    }
}
