using System.Runtime.InteropServices;

namespace Terminology.Text;

/// <summary>Finds all pairs of sets that share most of what they hold.</summary>
/// <remarks>
/// Similarity is that of Jaccard: what two sets share, in percent of what they hold together. The join is complete and compares few pairs: with their words in
/// one order, the rarest first, two sets as similar as asked share a word among the first few of each (prefix filtering; Bayardo, Ma and Srikant, “Scaling Up
/// All Pairs Similarity Search”, 2007).
/// </remarks>
internal static class SimilarSets
{
    /// <summary>The pairs of sets by their numbers, the smaller number first; in the order of the second.</summary>
    /// <param name="sets">The sets; empty ones are like nothing.</param>
    /// <param name="percent">Lowest similarity, 1 to 100.</param>
    public static IEnumerable<(int First, int Second)> Pairs(IReadOnlyList<IReadOnlySet<string>> sets, int percent)
    {
        var frequencies = Frequencies(sets);
        var users = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var second = 0; second < sets.Count; second++)
        {
            var candidates = new SortedSet<int>();
            foreach (var word in Prefix(sets[second], frequencies, percent))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(users, word, out _);
                list ??= [];
                candidates.UnionWith(list);
                list.Add(second);
            }

            foreach (var first in candidates)
            {
                if (AreSimilar(sets[first], sets[second], percent)) yield return (first, second);
            }
        }
    }

    private static Dictionary<string, int> Frequencies(IReadOnlyList<IReadOnlySet<string>> sets)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in sets.SelectMany(set => set)) CollectionsMarshal.GetValueRefOrAddDefault(frequencies, word, out _)++;
        return frequencies;
    }

    // Two sets of the size n that share t percent share at least ⌈t·n⌉ words: of any n − ⌈t·n⌉ + 1 words one is shared.
    private static IEnumerable<string> Prefix(IReadOnlySet<string> set, Dictionary<string, int> frequencies, int percent)
        => set.OrderBy(word => frequencies[word])
            .ThenBy(word => word, StringComparer.Ordinal)
            .Take(set.Count - (((set.Count * percent) + 99) / 100) + 1);

    private static bool AreSimilar(IReadOnlySet<string> a, IReadOnlySet<string> b, int percent)
    {
        var shared = a.Count(b.Contains);
        return shared > 0 && shared * 100 >= (a.Count + b.Count - shared) * percent;
    }
}
