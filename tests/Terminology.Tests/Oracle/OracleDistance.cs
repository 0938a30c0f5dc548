namespace Terminology.Tests.Oracle;

/// <summary>The distance of two lists of tokens (scoring definition §3), by the plain table of Wagner and Fischer 1974.</summary>
internal static class OracleDistance
{
    /// <summary>The cost of the cheapest path. O(n·m).</summary>
    public static int Between(IReadOnlyList<OracleToken> query, IReadOnlyList<OracleToken> source) => Costs(query, source)[0, 0];

    /// <summary>The cheapest path; among equals substitution before deletion before insertion, decided from the left.</summary>
    public static List<OracleStep> Path(IReadOnlyList<OracleToken> query, IReadOnlyList<OracleToken> source)
    {
        var costs = Costs(query, source);
        var path = new List<OracleStep>();
        for (int i = 0, j = 0; i < query.Count || j < source.Count;)
        {
            if (i < query.Count && j < source.Count && Substitution(query[i], source[j]) is { } cost && cost + costs[i + 1, j + 1] == costs[i, j])
            {
                path.Add(new(query[i++], source[j++]));
            }
            else if (i < query.Count && query[i].Weight + costs[i + 1, j] == costs[i, j])
            {
                path.Add(new(query[i++], null));
            }
            else
            {
                path.Add(new(null, source[j++]));
            }
        }

        return path;
    }

    /// <summary>What it costs to put one token in the place of another; null where the classes differ.</summary>
    public static int? Substitution(OracleToken a, OracleToken b)
    {
        if (a.Class != b.Class) return null;

        switch (a.Class)
        {
            case OracleClass.Number: return a.Number == b.Number ? 0 : 20;
            case OracleClass.Mark: return a.Text == b.Text ? 0 : 15;
            case OracleClass.Tag: return a.Tag.Kind != b.Tag.Kind ? 15 : a.Tag.Id != b.Tag.Id ? 5 : 0;
        }

        if (a.Plain == b.Plain) return (CaseDiffers(a, b) ? 5 : 0) + (AccentsDiffer(a, b) ? (a.AllCapitals || b.AllCapitals ? 5 : 10) : 0);
        return a.Stem is not null && a.Stem == b.Stem ? 40 : 100;
    }

    public static bool CaseDiffers(OracleToken a, OracleToken b) => a.Unaccented != b.Unaccented;

    public static bool AccentsDiffer(OracleToken a, OracleToken b) => a.Lower != b.Lower;

    /// <summary>At [i, j]: the cost of what is left from token i of the query and token j of the source.</summary>
    private static int[,] Costs(IReadOnlyList<OracleToken> query, IReadOnlyList<OracleToken> source)
    {
        var costs = new int[query.Count + 1, source.Count + 1];
        for (var i = query.Count; i >= 0; i--)
        {
            for (var j = source.Count; j >= 0; j--)
            {
                if (i == query.Count && j == source.Count) continue;

                var best = int.MaxValue;
                if (i < query.Count) best = Math.Min(best, query[i].Weight + costs[i + 1, j]);
                if (j < source.Count) best = Math.Min(best, source[j].Weight + costs[i, j + 1]);
                if (i < query.Count && j < source.Count && Substitution(query[i], source[j]) is { } cost) best = Math.Min(best, cost + costs[i + 1, j + 1]);
                costs[i, j] = best;
            }
        }

        return costs;
    }
}
