using System.Numerics;

namespace Terminology.Indexing.Segments;

/// <summary>Numbers 64-bit hashes in the order they come: open addressing with linear probing, 18 bytes a hash. Zero is a hash like any other.</summary>
internal sealed class HashSlots
{
    private readonly int mask;
    private readonly int[] numbers;
    private ulong[] hashes;

    /// <summary>Makes room.</summary>
    /// <param name="capacity">Most hashes that will be added.</param>
    public HashSlots(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, capacity + (capacity / 2)));
        mask = size - 1;
        numbers = new int[size];
        hashes = new ulong[Math.Max(1, capacity)];
    }

    /// <summary>Number of different hashes.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a hash, a new one if it was not there.</summary>
    public int Add(ulong hash)
    {
        var slot = Slot(hash);
        if (numbers[slot] != 0) return numbers[slot] - 1;

        hashes[Count] = hash;
        numbers[slot] = ++Count;
        return Count - 1;
    }

    /// <summary>The number of a hash, or -1.</summary>
    public int Find(ulong hash) => numbers[Slot(hash)] - 1;

    /// <summary>Gives back the room that no hash took.</summary>
    public void Trim() => Array.Resize(ref hashes, Math.Max(1, Count));

    private int Slot(ulong hash)
    {
        var slot = (int)(hash ^ (hash >> 32)) & mask;
        while (numbers[slot] != 0 && hashes[numbers[slot] - 1] != hash) slot = (slot + 1) & mask;
        return slot;
    }
}
