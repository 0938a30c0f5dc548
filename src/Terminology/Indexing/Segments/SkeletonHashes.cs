using System.Numerics;
using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>Finds segments by a 32-bit hash of their skeleton: the words without case and accents and the places of numbers, in order; without either, all tokens.</summary>
/// <remarks>
/// Every near or exact match of a segment has its hash. What has the hash is verified by the caller. Ranks stand in buckets by the leading bits of the
/// hash, some eight in each: finding touches two places of memory whatever the number of segments.
/// </remarks>
internal sealed class SkeletonHashes
{
    private const int PerBucket = 8;

    private readonly int shift;
    private readonly int[] starts;
    private readonly uint[] hashes;
    private readonly int[] ranks;

    /// <summary>Hashes all segments. O(tokens).</summary>
    public SkeletonHashes(Form[] forms, int[] segmentStarts, int[] tokens)
    {
        var count = segmentStarts.Length - 1;
        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(1, count / PerBucket)));
        shift = 32 - bits;
        starts = new int[(1 << bits) + 1];
        hashes = new uint[count];
        ranks = new int[count];
        var byRank = new uint[count];
        for (var rank = 0; rank < count; rank++)
        {
            byRank[rank] = Of(tokens.AsSpan(segmentStarts[rank]..segmentStarts[rank + 1]), forms);
            starts[(byRank[rank] >> shift) + 1]++;
        }

        for (var bucket = 1; bucket < starts.Length; bucket++) starts[bucket] += starts[bucket - 1];
        var next = starts[..^1];
        for (var rank = 0; rank < count; rank++)
        {
            var place = next[byRank[rank] >> shift]++;
            (hashes[place], ranks[place]) = (byRank[rank], rank);
        }
    }

    /// <summary>The hash of a segment by the numbers of its forms.</summary>
    public static uint Of(ReadOnlySpan<int> tokens, Form[] forms)
    {
        var hasher = default(Hasher);
        foreach (var form in tokens) hasher.Add(forms[form]);
        return hasher.Hash;
    }

    /// <summary>The hash of a segment.</summary>
    public static uint Of(Form[] segment)
    {
        var hasher = default(Hasher);
        foreach (var form in segment) hasher.Add(form);
        return hasher.Hash;
    }

    /// <summary>Adds the ranks of the segments with a hash, in rising order.</summary>
    public void Find(uint hash, List<int> found)
    {
        var bucket = hash >> shift;
        for (var place = starts[bucket]; place < starts[bucket + 1]; place++)
        {
            if (hashes[place] == hash) found.Add(ranks[place]);
        }
    }

    private struct Hasher
    {
        private ulong skeleton;
        private ulong all;

        public readonly uint Hash => (skeleton != 0 ? skeleton : all) is var hash ? (uint)(hash ^ (hash >> 32)) : 0;

        public void Add(in Form form)
        {
            all = Mix(all, form.Text);
            if (form.IsSkeleton) skeleton = Mix(skeleton, form.Class == TokenClass.Number ? Form.NumberKey : form.Bare);
        }

        /// <summary>Order counts. The multiplier is that of Knuth's MMIX generator.</summary>
        private static ulong Mix(ulong hash, ulong next) => (((hash ^ next) * 6364136223846793005) + 1442695040888963407) ^ (hash >> 29);
    }
}
