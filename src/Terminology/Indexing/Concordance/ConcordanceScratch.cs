using System.Collections.Concurrent;

namespace Terminology.Indexing.Concordance;

/// <summary>Arrays that a search needs and the next one uses again: all zeros between searches.</summary>
internal sealed class ConcordanceScratch
{
    private static readonly ConcurrentBag<ConcordanceScratch> Pool = [];

    private readonly List<int> marked = [];
    private ulong[] marks = [];
    private ulong[] bits = [];
    private int bitsUsed;

    /// <summary>Takes one from the pool.</summary>
    public static ConcordanceScratch Rent() => Pool.TryTake(out var scratch) ? scratch : new ConcordanceScratch();

    /// <summary>Gives it back clean.</summary>
    public void Return()
    {
        foreach (var form in marked) marks[form] = 0;
        marked.Clear();
        bits.AsSpan(0, bitsUsed).Clear();
        bitsUsed = 0;
        Pool.Add(this);
    }

    /// <summary>The bits of the words that each form fits; set by <see cref="Mark"/> alone.</summary>
    public ulong[] Marks(int forms)
    {
        if (marks.Length < forms) marks = new ulong[forms];
        return marks;
    }

    /// <summary>Sets a bit of a form.</summary>
    public void Mark(int form, ulong bit)
    {
        if (marks[form] == 0) marked.Add(form);
        marks[form] |= bit;
    }

    /// <summary>A set of numbers under <paramref name="count"/>, a bit each; empty.</summary>
    public ulong[] Bits(int count)
    {
        bitsUsed = (count + 63) / 64;
        if (bits.Length < bitsUsed) bits = new ulong[bitsUsed];
        return bits;
    }
}
