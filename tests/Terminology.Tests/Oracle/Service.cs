using Terminology.Memories;

namespace Terminology.Tests.Oracle;

/// <summary>Asks the service what the oracle is asked.</summary>
internal static class Service
{
    public static LookupAnswer Find(OracleQuery query, IReadOnlyList<BuiltMemory> memories, int minScore, int maxMatches = LookupQuery.MostMatches)
        => MemoryLookup.Find(
            new LookupQuery(query.SourceLanguage, query.TargetLanguage, query.Text)
            {
                MinScore = minScore,
                MaxMatches = maxMatches,
                Context = query.Context,
                ContextRule = query.PreviousAlone ? ContextRule.PreviousOrKey : ContextRule.NeighboursOrKey,
                Today = query.Today,
                RequestPenalties = memories.Where(memory => memory.RequestPenalty > 0).ToDictionary(memory => memory.Name, memory => memory.RequestPenalty),
            },
            [.. memories.Select((memory, place) => memory.Searched(place))],
            TimeProvider.System,
            TestContext.Current.CancellationToken);
}
