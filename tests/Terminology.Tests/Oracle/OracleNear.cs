using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>NEAR (scoring definition §4): the same words and numbers, aligned in step, and the count of what differs.</summary>
internal static class OracleNear
{
    private enum Difference
    {
        None,
        Case,
        Mark,
        Tag,
        Number,
    }

    /// <summary>Whether words and numbers correspond one to one up to case, accents on capitals and the value of numbers.</summary>
    public static bool IsNear(OracleSegment query, OracleSegment source)
        => query.Heavy.Count > 0 && query.Heavy.Count == source.Heavy.Count && query.Heavy.Zip(source.Heavy).All(pair => Correspond(pair.First, pair.Second));

    /// <summary>100 less the differences, 95 at least.</summary>
    public static int Percent(OracleSegment query, OracleSegment source)
    {
        var differences = InStep(query, source).ConvertAll(step => (Step: step, Kind: KindOf(step)));
        var points = Runs(Difference.Case) + Runs(Difference.Mark) + TagPairs() + (differences.Exists(step => step.Kind == Difference.Number) ? 1 : 0);
        return Math.Max(95, 100 - Math.Max(1, points));

        int Runs(Difference kind) => differences.Where((step, i) => step.Kind == kind && (i == 0 || differences[i - 1].Kind != kind)).Count();

        int TagPairs() => OracleNear.TagPairs(differences.Where(step => step.Kind == Difference.Tag).Select(step => step.Step));
    }

    /// <summary>How many pairs and single tags differ; one in the place of another is one difference, whichever side is the query.</summary>
    private static int TagPairs(IEnumerable<OracleStep> steps)
    {
        var groups = new List<HashSet<string>>();
        foreach (var step in steps)
        {
            var joined = new HashSet<string>();
            if (step.Query is { } a) joined.Add(Pair(a.Tag));
            if (step.Source is { } b) joined.Add(Pair(b.Tag));
            foreach (var group in groups.Where(group => group.Overlaps(joined)).ToList())
            {
                joined.UnionWith(group);
                groups.Remove(group);
            }

            groups.Add(joined);
        }

        return groups.Count;

        static string Pair(InlineTag tag) => $"{(tag.Kind == InlineTagKind.Single ? "single" : "pair")} {tag.Id}";
    }

    /// <summary>The words and numbers in step, and between two of them the cheapest path of what stands there.</summary>
    public static List<OracleStep> InStep(OracleSegment query, OracleSegment source)
    {
        var path = new List<OracleStep>();
        int i = 0, j = 0;
        for (var heavy = 0; heavy <= query.Heavy.Count; heavy++)
        {
            path.AddRange(OracleDistance.Path(Light(query, ref i), Light(source, ref j)));
            if (heavy < query.Heavy.Count) path.Add(new(query.Tokens[i++], source.Tokens[j++]));
        }

        return path;
    }

    private static List<OracleToken> Light(OracleSegment segment, ref int at)
    {
        var light = segment.Tokens.Skip(at).TakeWhile(token => !token.Heavy).ToList();
        at += light.Count;
        return light;
    }

    private static bool Correspond(OracleToken a, OracleToken b)
    {
        if (a.Class != b.Class) return false;
        if (a.Class == OracleClass.Number) return true;
        return a.Plain == b.Plain && (!OracleDistance.AccentsDiffer(a, b) || a.AllCapitals || b.AllCapitals);
    }

    private static Difference KindOf(OracleStep step)
    {
        if (step.Query is { } a && step.Source is { } b && OracleDistance.Substitution(a, b) == 0) return Difference.None;

        return (step.Query ?? step.Source)!.Class switch
        {
            OracleClass.Word => Difference.Case,
            OracleClass.Number => Difference.Number,
            OracleClass.Mark => Difference.Mark,
            _ => Difference.Tag,
        };
    }
}
