using Terminology.V1;

namespace Terminology.Server.Tests.Cli;

/// <summary>Matches as the service gives them.</summary>
internal static class Matches
{
    /// <summary>Example 2 of the scoring definition: one word in another case.</summary>
    public static Match Case() => new()
    {
        Score = 99, Gross = 99, BasisPoints = 9_900, Kind = MatchKind.Near, Source = "Place of Origin", Target = "Lieu d’origine", Memory = "laws", Unit = "u-1",
        Distance = 5, Weight = 300,
        Operations = { Operation(OperationKind.Case, (9, 6), (9, 6), 5) },
    };

    /// <summary>Example 14: two inflected words.</summary>
    public static Match Inflected() => new()
    {
        Score = 86, Gross = 86, BasisPoints = 8_699, Kind = MatchKind.Fuzzy, Source = "The importers shall pay the duties.", Target = "Les importateurs acquittent les droits.",
        Memory = "laws", Unit = "u-2", Distance = 80, Weight = 615,
        Operations = { Operation(OperationKind.Inflection, (4, 8), (4, 9), 40), Operation(OperationKind.Inflection, (27, 4), (28, 6), 40) },
    };

    public static Operation Operation(OperationKind kind, (int Start, int Length) query, (int Start, int Length) source, int cost) => new()
    {
        Kind = kind, Cost = cost,
        Query = new Span { Start = query.Start, Length = query.Length },
        Source = new Span { Start = source.Start, Length = source.Length },
    };

    /// <summary>A match whose texts differ in words: each operation is given by the text it concerns, empty for none.</summary>
    public static Match Of(string query, string source, params (OperationKind Kind, string Query, string Source, int Cost)[] operations)
    {
        var match = new Match { Kind = MatchKind.Fuzzy, Source = source, Gross = 70, Score = 70, Weight = 100, Distance = 30, Memory = "laws" };
        int q = 0, s = 0;
        foreach (var (kind, inQuery, inSource, cost) in operations)
        {
            var queryStart = inQuery.Length == 0 ? q : query.IndexOf(inQuery, q, StringComparison.Ordinal);
            var sourceStart = inSource.Length == 0 ? s : source.IndexOf(inSource, s, StringComparison.Ordinal);
            match.Operations.Add(Operation(kind, (queryStart, inQuery.Length), (sourceStart, inSource.Length), cost));
            q = queryStart + inQuery.Length;
            s = sourceStart + inSource.Length;
        }

        return match;
    }
}
