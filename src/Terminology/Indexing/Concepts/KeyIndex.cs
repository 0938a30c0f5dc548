using Lucene.Net.Util;

namespace Terminology.Indexing.Concepts;

/// <summary>Finds forms by their whole key or its beginning: a sorted array, since a key seldom belongs to more than one form. Immutable.</summary>
internal sealed class KeyIndex
{
    private readonly string[] keys;
    private readonly int[] forms;
    private readonly int formCount;

    /// <param name="keyed">Keys with the forms they belong to; a form may have several.</param>
    /// <param name="formCount">Number of all forms.</param>
    public KeyIndex(IEnumerable<(string Key, int Form)> keyed, int formCount)
    {
        var pairs = keyed.ToList();
        keys = [.. pairs.Select(pair => pair.Key)];
        forms = [.. pairs.Select(pair => pair.Form)];
        Array.Sort(keys, forms, StringComparer.Ordinal);
        this.formCount = formCount;
    }

    /// <summary>The forms whose key is one of these, in ascending order.</summary>
    public IEnumerable<int> WithKey(IReadOnlyList<string> wanted)
    {
        var found = new SortedSet<int>();
        foreach (var key in wanted)
        {
            for (var i = First(key); i < keys.Length && keys[i] == key; i++) found.Add(forms[i]);
        }

        return found;
    }

    /// <summary>The forms whose key begins with one of these, in ascending order.</summary>
    public IEnumerable<int> BeginningWith(IReadOnlyList<string> beginnings)
    {
        var found = new FixedBitSet(formCount);
        foreach (var beginning in beginnings)
        {
            for (var i = First(beginning); i < keys.Length && keys[i].StartsWith(beginning, StringComparison.Ordinal); i++) found.Set(forms[i]);
        }

        for (var form = Next(found, 0); form >= 0; form = Next(found, form + 1)) yield return form;
    }

    private static int Next(FixedBitSet set, int from) => from < set.Length ? set.NextSetBit(from) : -1;

    private int First(string key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(keys[middle], key) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
