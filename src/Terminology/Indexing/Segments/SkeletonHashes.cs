using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>Finds segments by a 32-bit hash of their skeleton: the words without case and accents and the places of numbers, in order; without either, all tokens.</summary>
/// <remarks>Every near or exact match of a segment has its hash. What has the hash is verified by the caller.</remarks>
internal sealed class SkeletonHashes
{
    private readonly uint[] hashes;
    private readonly int[] ranks;

    /// <summary>Hashes all segments. O(n log n).</summary>
    public SkeletonHashes(Form[] forms, int[] segmentStarts, int[] tokens)
    {
        var count = segmentStarts.Length - 1;
        hashes = new uint[count];
        ranks = new int[count];
        for (var rank = 0; rank < count; rank++)
        {
            var hasher = default(Hasher);
            foreach (var form in tokens.AsSpan(segmentStarts[rank]..segmentStarts[rank + 1])) hasher.Add(forms[form]);
            hashes[rank] = hasher.Hash;
            ranks[rank] = rank;
        }

        Array.Sort(hashes, ranks);
    }

    /// <summary>The ranks of the segments with the skeleton of a query, in no order.</summary>
    public ReadOnlySpan<int> Find(Form[] query)
    {
        var hasher = default(Hasher);
        foreach (var form in query) hasher.Add(form);

        var first = Array.BinarySearch(hashes, hasher.Hash);
        if (first < 0) return [];

        var end = first + 1;
        while (first > 0 && hashes[first - 1] == hasher.Hash) first--;
        while (end < hashes.Length && hashes[end] == hasher.Hash) end++;
        return ranks.AsSpan(first..end);
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
