using System.Collections.Concurrent;

namespace Terminology.Indexing.Concordance;

/// <summary>Arrays that a search needs and the next one uses again: all zeros between searches.</summary>
internal sealed class ConcordanceScratch
{
    private static readonly ConcurrentBag<ConcordanceScratch> Pool = [];

    private ulong[] bits = [];
    private int bitsUsed;

    /// <summary>The words that forms fit.</summary>
    public FormMarks Marks { get; } = new();

    /// <summary>Takes one from the pool.</summary>
    public static ConcordanceScratch Rent() => Pool.TryTake(out var scratch) ? scratch : new ConcordanceScratch();

    /// <summary>Gives it back clean.</summary>
    public void Return()
    {
        Marks.Clear();
        bits.AsSpan(0, bitsUsed).Clear();
        bitsUsed = 0;
        Pool.Add(this);
    }

    /// <summary>A set of numbers under <paramref name="count"/>, a bit each; empty. One search has one set.</summary>
    public ulong[] Bits(int count)
    {
        bitsUsed = (count + 63) / 64;
        if (bits.Length < bitsUsed) bits = new ulong[bitsUsed];
        return bits;
    }
}
