using Terminology.Indexing;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>STAND-IN.</summary>
public sealed record LookupQuery(LanguageTag SourceLanguage, LanguageTag TargetLanguage, string Text)
{
    /// <summary>Lowest score.</summary>
    public int MinScore { get; init; } = 70;

    /// <summary>Most matches.</summary>
    public int MaxMatches { get; init; } = 5;
}

/// <summary>STAND-IN.</summary>
public sealed record Match(int Score, TranslationUnit Unit, string Memory);

/// <summary>STAND-IN.</summary>
public sealed record LookupAnswer(IReadOnlyList<Match> Matches, bool Exhaustive);

/// <summary>STAND-IN.</summary>
public sealed record SearchedMemory(string Name, int Penalty, MemoryIndex Index, Func<IReadOnlyList<Guid>, IReadOnlyList<TranslationUnit?>> ReadUnits);

/// <summary>STAND-IN: finds exact sources only.</summary>
public static class MemoryLookup
{
    /// <summary>Finds.</summary>
    public static LookupAnswer Find(LookupQuery query, IReadOnlyList<SearchedMemory> memories, CancellationToken cancellationToken)
    {
        var matches = new List<Match>();
        foreach (var memory in memories)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var unit in memory.ReadUnits(memory.Index.Find(query.Text)))
            {
                if (unit is not null && unit.Content.Source == query.Text) matches.Add(new Match(100, unit, memory.Name));
            }
        }

        return new LookupAnswer([.. matches.Take(query.MaxMatches)], true);
    }
}

/// <summary>STAND-IN.</summary>
public static class UnitRules
{
    /// <summary>Most units of a request.</summary>
    public const int MaxUnitsPerRequest = 1_000;

    /// <summary>Checks.</summary>
    public static void Check(UnitContent content, string fieldPrefix, ICollection<(ErrorCode, Violation)> faults)
    {
        if (string.IsNullOrWhiteSpace(content.Source)) faults.Add((ErrorCode.InvalidText, new Violation(fieldPrefix + "source", "The segment is empty; expected text.")));
    }
}
