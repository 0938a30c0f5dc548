using Terminology.Text;

namespace Terminology.Indexing.Segments;

/// <summary>For every key of a word or number the ranks of the segments that hold it once, twice, three times …: one rising list for each.</summary>
/// <remarks>With a list for each repetition the number of lists that a segment shares with a query is the number of tokens they share by key.</remarks>
internal sealed class KeyPostings
{
    private readonly HashSlots keys;
    private readonly int[] firstList;
    private readonly int[] starts;
    private readonly int[] ranks;

    /// <summary>Builds the lists. O(tokens).</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="segmentStarts">Where segments begin in <paramref name="tokens"/>, with the end behind.</param>
    /// <param name="tokens">Numbers of forms.</param>
    public KeyPostings(Form[] forms, int[] segmentStarts, int[] tokens)
    {
        keys = new HashSlots(forms.Length);
        var keyOfForm = Array.ConvertAll(forms, form => form.IsSkeleton ? keys.Add(form.Key) : -1);
        keys.Trim();
        firstList = FirstLists(keyOfForm, segmentStarts, tokens);
        starts = new int[firstList[^1] + 1];
        Walk(keyOfForm, segmentStarts, tokens, (list, _) => starts[list + 1]++);
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];

        ranks = new int[starts[^1]];
        var next = starts[..^1];
        Walk(keyOfForm, segmentStarts, tokens, (list, rank) => ranks[next[list]++] = rank);
    }

    /// <summary>The number of a key, or -1 if no segment holds it.</summary>
    public int Find(ulong key) => keys.Find(key);

    /// <summary>Where the ranks of the segments that hold a key (by its number) at least <paramref name="times"/> times stand, within a range of ranks.</summary>
    public (int Start, int Length) Holding(int key, int times, int first, int end)
    {
        var list = firstList[key] + times - 1;
        if (list >= firstList[key + 1]) return default;

        var (from, to) = (starts[list], starts[list + 1]);
        var start = LowerBound(from, to, first);
        return (start, LowerBound(start, to, end) - start);
    }

    /// <summary>The ranks at a place.</summary>
    public ReadOnlySpan<int> Ranks(int start, int length) => ranks.AsSpan(start, length);

    private int LowerBound(int low, int high, int rank)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ranks[middle] < rank) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>For each key the number of its first list, as many lists as it is repeated at most in one segment.</summary>
    private int[] FirstLists(int[] keyOfForm, int[] segmentStarts, int[] tokens)
    {
        var most = new int[keys.Count + 1];
        var times = new int[keys.Count];
        for (var rank = 0; rank + 1 < segmentStarts.Length; rank++)
        {
            var segment = tokens.AsSpan(segmentStarts[rank]..segmentStarts[rank + 1]);
            foreach (var form in segment)
            {
                if (keyOfForm[form] is var key and >= 0) most[key + 1] = Math.Max(most[key + 1], ++times[key]);
            }

            foreach (var form in segment)
            {
                if (keyOfForm[form] is var key and >= 0) times[key] = 0;
            }
        }

        for (var i = 1; i < most.Length; i++) most[i] += most[i - 1];
        return most;
    }

    private void Walk(int[] keyOfForm, int[] segmentStarts, int[] tokens, Action<int, int> visit)
    {
        var times = new int[keys.Count];
        for (var rank = 0; rank + 1 < segmentStarts.Length; rank++)
        {
            var segment = tokens.AsSpan(segmentStarts[rank]..segmentStarts[rank + 1]);
            foreach (var form in segment)
            {
                if (keyOfForm[form] is var key and >= 0) visit(firstList[key] + times[key]++, rank);
            }

            foreach (var form in segment)
            {
                if (keyOfForm[form] is var key and >= 0) times[key] = 0;
            }
        }
    }
}
