using Terminology.Memories;

namespace Terminology.Tests.Oracle;

/// <summary>Asks the service what the oracle is asked.</summary>
internal static class Service
{
    /// <summary>Looks up in memories of which the request prefers those in front.</summary>
    public static LookupAnswer Find(OracleQuery query, IReadOnlyList<BuiltMemory> memories, int minScore, int maxMatches = LookupQuery.MostMatches)
        => Find(query, memories, [.. memories.Select((memory, place) => memory.Searched(place))], minScore, maxMatches);

    /// <summary>Looks up in memories of which the request prefers none.</summary>
    public static LookupAnswer FindInAll(OracleQuery query, IReadOnlyList<BuiltMemory> memories, int minScore, int maxMatches = LookupQuery.MostMatches)
        => Find(query, memories, [.. memories.Select(memory => memory.Searched(place: 0))], minScore, maxMatches);

    private static LookupAnswer Find(OracleQuery query, IReadOnlyList<BuiltMemory> memories, IReadOnlyList<SearchedMemory> searched, int minScore, int maxMatches)
        => MemoryLookup.Find(
            new LookupQuery(query.SourceLanguage, query.TargetLanguage, query.Text)
            {
                Tags = [.. query.Segment.Tags],
                MinScore = minScore,
                MaxMatches = maxMatches,
                Context = query.Context,
                ContextRule = query.PreviousAlone ? ContextRule.PreviousOrKey : ContextRule.NeighboursOrKey,
                Today = query.Today,
                RequestPenalties = memories.Where(memory => memory.RequestPenalty > 0).ToDictionary(memory => memory.Name, memory => memory.RequestPenalty),
            },
            searched,
            TimeProvider.System,
            TestContext.Current.CancellationToken);
}
