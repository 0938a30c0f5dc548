using Lucene.Net.Util;
using Terminology.Matching;

namespace Terminology.Indexing.Segments;

/// <summary>Finds for each of many segments the nearest one before it, by the scorer and the complete filter of look-ups: far from comparing each with each.</summary>
internal sealed class EarlierSegments
{
    /// <summary>A threshold tried before a lower one: most segments that have a good neighbour at all are answered there.</summary>
    private const int Stage = 75;

    /// <summary>The best that segments which are not identical can be: who has it need look no further, however many more there are like it.</summary>
    private const int HighestNear = 99;

    private readonly SegmentTable table;
    private readonly int[] ranks;

    /// <summary>Makes segments ready. O(tokens).</summary>
    public EarlierSegments(SegmentTableBuilder segments)
    {
        table = segments.Build();
        ranks = new int[table.Count];
        for (var rank = 0; rank < ranks.Length; rank++) ranks[table.Documents[rank]] = rank;
    }

    /// <summary>The highest score, in percent, that a segment has against one added before it; null if none reaches <paramref name="lowest"/>.</summary>
    /// <param name="number">Its number, as the builder gave it.</param>
    /// <param name="lowest">1 to 100.</param>
    /// <param name="cancellationToken">Checked at every candidate.</param>
    public int? Nearest(int number, int lowest, CancellationToken cancellationToken)
    {
        var rank = ranks[number];
        var profile = new QueryProfile(Array.ConvertAll(table.Row(rank).ToArray(), form => table.Forms[form]));
        if (profile.SkeletonCount == 0) return null;

        using var search = new LeafSearch(table, new Before(number), profile);
        var best = lowest - 1;
        search.Near(SkeletonHashes.Of(profile.Query), table.ExactHashes[rank], new SearchLimits(() => lowest, () => best >= HighestNear), Take);
        foreach (var stage in new[] { Stage, lowest })
        {
            var floor = () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return Math.Max(stage, best + 1);
            };
            if (floor() > Scorer.HighestFuzzy) break;

            search.Fuzzy(new SearchLimits(floor, () => best >= Scorer.HighestFuzzy), Take);
            if (best >= stage) break;
        }

        return best >= lowest ? best : null;

        bool Take(int _, Similarity similarity)
        {
            best = Math.Max(best, similarity.Percent);
            return true;
        }
    }

    /// <summary>The segments before one.</summary>
    private sealed class Before(int number) : IBits
    {
        public int Length => number;

        public bool Get(int index) => index < number;
    }
}
