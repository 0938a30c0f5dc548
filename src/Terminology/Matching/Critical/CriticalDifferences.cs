using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>Finds what a score does not show: a <i>not</i> too many, another party, another currency. Thread-safe.</summary>
internal static class CriticalDifferences
{
    /// <summary>The flags of a match in the order of the rules; none where nothing critical differs or the language has no rules.</summary>
    /// <param name="query">The query.</param>
    /// <param name="source">The match's text in the language of the query.</param>
    public static IReadOnlyList<CriticalFlag> Find(TokenizedSegment query, TokenizedSegment source)
    {
        if (RuleSet.TreeOf(query.Language.Primary) is not { } tree || query.Forms.AsSpan().SequenceEqual(source.Forms)) return [];

        var (ours, theirs) = (OccurrenceFinder.Find(tree, query), OccurrenceFinder.Find(tree, source));
        if (ours.Count + theirs.Count == 0) return [];

        var comparison = new RuleComparison(query, source, new ChangedPassages(query.Forms, source.Forms));
        var flags = new List<CriticalFlag>();
        for (var rule = 0; rule < tree.Rules; rule++)
        {
            var (here, there) = (ours.FindAll(one => one.Rule == rule), theirs.FindAll(one => one.Rule == rule));
            if (here.Count + there.Count > 0 && comparison.Compare(RuleSet.All[rule].Name, here, there) is { } flag) flags.Add(flag);
        }

        return flags;
    }
}
