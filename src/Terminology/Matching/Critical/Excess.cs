namespace Terminology.Matching.Critical;

/// <summary>A meaning that one side has more often than the other.</summary>
/// <param name="Occurrences">All its occurrences on that side.</param>
/// <param name="Number">How many it has more.</param>
internal readonly record struct Excess(List<Occurrence> Occurrences, int Number)
{
    /// <summary>The meanings that a side has more often than the other.</summary>
    public static List<Excess> Of(IReadOnlyList<Occurrence> side, IReadOnlyList<Occurrence> opposite)
    {
        var excesses = new List<Excess>();
        foreach (var meaning in side.GroupBy(one => one.Meaning))
        {
            List<Occurrence> occurrences = [.. meaning];
            var number = occurrences.Count - opposite.Count(one => one.Meaning == meaning.Key);
            if (number > 0) excesses.Add(new Excess(occurrences, number));
        }

        return excesses;
    }

    /// <summary>False if it makes no difference wherever its occurrences stand: the segments need not be aligned to know.</summary>
    /// <param name="opposite">What the other side has more often.</param>
    public bool MayCount(List<Excess> opposite) => opposite.Count > 0 || Occurrences[0].Count switch
    {
        MeaningCount.Each => true,
        MeaningCount.Any => Occurrences.Count == Number,
        _ => false,
    };
}
