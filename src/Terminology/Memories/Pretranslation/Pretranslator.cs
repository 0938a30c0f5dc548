using Terminology.Matching.Critical;

namespace Terminology.Memories.Pretranslation;

/// <summary>Translates a segment from the memories where that is safe unseen.</summary>
/// <remarks>
/// The best match at or above the threshold without a critical flag is used, with its numbers replaced by those of the segment. Where the memories hold several
/// translations of the very text none is: choosing is the translator's. The reason told is always that of the best match.
/// </remarks>
public static class Pretranslator
{
    /// <summary>Threshold if none is given, in percent.</summary>
    public const int DefaultMinScore = 75;

    /// <summary>Lowest threshold, in percent.</summary>
    public const int LowestMinScore = 50;

    /// <summary>Highest threshold: identical segments in identical context only.</summary>
    public const int HighestMinScore = 102;

    /// <summary>Matches tried before a segment is given up: behind that many flagged ones stands hardly a better one.</summary>
    private const int Tried = 10;

    /// <summary>Translates a segment.</summary>
    /// <param name="query">The segment and how to look it up; its threshold and number of matches are set here.</param>
    /// <param name="minScore">Threshold in percent after penalties, 50 to 102; 100 takes identical segments only, 101 those in identical context only.</param>
    /// <param name="lookup">Looks a segment up.</param>
    public static Pretranslated Translate(LookupQuery query, int minScore, Func<LookupQuery, LookupAnswer> lookup)
    {
        var found = lookup(query with { MinScore = Math.Min(100, minScore), MaxMatches = Tried }).Matches;
        if (found is [{ Ambiguous: false }, ..] && found.FirstOrDefault(match => match.Score >= minScore && match.Flags.Count == 0) is { } usable)
            return new Pretranslated(usable.Repaired?.Text ?? usable.Target, null, usable);

        // Only who finds nothing above the threshold pays for the look below it.
        if (found.Count == 0 && minScore > LowestMinScore) found = lookup(query with { MinScore = LowestMinScore, MaxMatches = 1 }).Matches;
        var best = found is [var first, ..] ? first : null;
        return new Pretranslated(null, ReasonOf(best, minScore), best);
    }

    private static UntranslatedReason ReasonOf(Match? best, int minScore) => best switch
    {
        null => UntranslatedReason.None,
        { Ambiguous: true } => UntranslatedReason.Ambiguous,
        _ when best.Score < minScore => UntranslatedReason.Below,
        _ when best.Flags.All(flag => flag.Name == CriticalFlag.Number) => UntranslatedReason.Number,
        _ => UntranslatedReason.Flagged,
    };
}
