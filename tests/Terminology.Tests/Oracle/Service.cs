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
            },
            [.. memories.Select(memory => memory.Searched)],
            TestContext.Current.CancellationToken);
}
