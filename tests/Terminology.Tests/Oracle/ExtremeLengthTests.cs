using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>The longest and the shortest segments, at the lowest threshold.</summary>
public sealed class ExtremeLengthTests
{
    [Fact]
    public void Finds_for_2_000_tokens_what_the_oracle_finds()
    {
        var words = Enumerable.Range(0, UnitRules.MaxSegmentTokens).Select(i => TradeVocabulary.English[i * i % 53]).Select(word => word.Contains('’') ? "buyers" : word).ToArray();
        using var memory = new BuiltMemory("long");
        Put(memory, 1, words);
        Put(memory, 2, [.. words.Select((word, i) => i % 10 == 0 ? "other" : word)]);
        Put(memory, 3, [.. words.Skip(1_000), .. words.Take(1_000)]);
        Put(memory, 4, [.. words.Take(700)]);
        Put(memory, 5, [.. words.Take(500)]);
        memory.Apply();

        AssertSame(memory, string.Join(' ', words), atLeast: 4);
    }

    [Fact]
    public void Finds_for_one_token_what_the_oracle_finds()
    {
        using var memory = new BuiltMemory("short");
        var words = TradeVocabulary.English;
        for (var i = 0; i < words.Length; i++)
        {
            Put(memory, (3 * i) + 1, [words[i]]);
            Put(memory, (3 * i) + 2, [words[i], words[(i + 7) % words.Length]]);
            Put(memory, (3 * i) + 3, [words[i], "12", words[(i + 1) % words.Length], "."]);
        }

        memory.Apply(parts: 12);

        AssertSame(memory, "port", atLeast: 12);
        AssertSame(memory, "12", atLeast: 50);
        AssertSame(memory, "?", atLeast: 0);
    }

    private static void Put(BuiltMemory memory, int id, string[] words)
        => memory.Put(new Guid(id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new UnitContent(LanguageTag.English, LanguageTag.French, string.Join(' ', words), $"cible {id}"), day: 0);

    private static void AssertSame(BuiltMemory memory, string text, int atLeast)
    {
        var query = new OracleQuery(LanguageTag.English, LanguageTag.French, text);

        var oracle = OracleLookup.Find(query, [memory.ForOracle]).Where(match => match.Net >= LookupQuery.LowestMinScore).Select(Told.Line).ToList();

        Assert.True(oracle.Count >= atLeast);
        Assert.Equal(oracle, Service.Find(query, [memory], LookupQuery.LowestMinScore).Matches.Select(Told.Line));
    }
}
