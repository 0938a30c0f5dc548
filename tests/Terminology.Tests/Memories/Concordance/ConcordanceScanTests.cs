using System.Text.RegularExpressions;
using CsCheck;
using Terminology.Memories.Concordance;
using Terminology.Model;

namespace Terminology.Tests.Memories.Concordance;

/// <summary>Against a plain scan over all units, whose words are cut out with a regular expression: nothing is missed, nothing is too much, the order is the same.</summary>
public sealed partial class ConcordanceScanTests : IDisposable
{
    /// <summary>A number by English rules, which is none by those of the other language.</summary>
    private const string Grouped = "1,250";

    private static readonly string[] Vocabulary = ["the", "The", "THE", "buyer", "Buyer", "buyers", "pays", "pay", "duty", "Duties", "12", Grouped, "1250", "of", "port", "ports", "PORT"];

    private static readonly Gen<string> Texts =
        Gen.Select(Gen.OneOf(Vocabulary), Gen.OneOf(" ", " ", " ", ", ", "-", " (", " – "), string.Concat).List[1, 10].Select(string.Concat).Select(text => text.Trim(' ', '(', '–', '-', ','));

    private static readonly Gen<string> Words = Gen.OneOf(Gen.OneOf(Vocabulary), Gen.OneOf("bu*", "buyer?", "th*", "po?t*", "12*", "nothing", "du*s"));

    private static readonly Gen<ConcordanceQuery> Queries = Gen.Select(
        Words.List[1, 4],
        Gen.OneOf(ConcordanceMode.Phrase, ConcordanceMode.AllWords),
        Words.List[1, 2].List[0, 2],
        Gen.OneOf(Gen.Const(""), Words.Where(word => word != Grouped)),
        (words, mode, without, other) => new ConcordanceQuery(LanguageTag.English, string.Join(' ', words))
        {
            Mode = mode, Without = [.. without.Select(phrase => string.Join(' ', phrase))], OtherText = other, PageSize = 100,
        });

    private readonly Dictionary<string, List<string>> wordsOf = new(StringComparer.Ordinal);
    private readonly SmallMemory memory = new();

    public void Dispose() => memory.Dispose();

    [Fact]
    public void Finds_what_a_plain_scan_finds()
    {
        Fill();

        Queries.Sample(
            query =>
            {
                var expected = Scan(query);

                var (units, total) = All(query);

                Assert.Equal(expected, units);
                Assert.Equal(expected.Count, total);
            },
            iter: 400,
            threads: 1);
    }

    /// <summary>Several leaves, with deletions, and changed units.</summary>
    private void Fill()
    {
        var texts = Gen.Select(Texts, Texts).Array[1_200].Single();
        for (var batch = 0; batch < 6; batch++)
        {
            var ids = memory.Add(batch / 2, texts.Skip(batch * 200).Take(200).Select(pair => new UnitContent(LanguageTag.English, LanguageTag.Parse("nl", ""), pair.Item1, pair.Item2.Replace(Grouped, "port", StringComparison.Ordinal))));
            for (var i = batch; i < ids.Count; i += 9) memory.Delete(ids[i]);
        }
    }

    private (List<Guid> Units, int Total) All(ConcordanceQuery query)
    {
        var found = new List<Guid>();
        while (true)
        {
            var answer = memory.Search(query);
            found.AddRange(answer.Units.Select(unit => unit.Unit.Id));
            Assert.All(answer.Units, unit => Assert.NotEmpty(unit.Highlights));
            if (answer.NextPageToken.Length == 0) return (found, (int)answer.Total);
            query = query with { PageToken = answer.NextPageToken };
        }
    }

    private List<Guid> Scan(ConcordanceQuery query) =>
    [
        .. memory.Units.Values
            .Where(unit => Holds(unit.Content.Source, query.Text, query.Mode)
                && !query.Without.Any(phrase => Holds(unit.Content.Source, phrase, ConcordanceMode.Phrase))
                && (query.OtherText.Length == 0 || Holds(unit.Content.Target, query.OtherText, ConcordanceMode.AllWords)))
            .OrderBy(unit => Weight(unit.Content.Source))
            .ThenByDescending(unit => unit.Changed)
            .ThenBy(unit => unit.Id)
            .Select(unit => unit.Id),
    ];

    private bool Holds(string segment, string text, ConcordanceMode mode)
    {
        if (!wordsOf.TryGetValue(segment, out var words)) wordsOf.Add(segment, words = [.. Word().Matches(segment).Select(match => match.Value)]);
        var wanted = text.Split(' ');
        return mode == ConcordanceMode.AllWords
            ? wanted.All(word => words.Exists(there => Fits(word, there)))
            : Enumerable.Range(0, Math.Max(0, words.Count - wanted.Length + 1)).Any(start => wanted.Select((word, i) => Fits(word, words[start + i])).All(fits => fits));
    }

    /// <summary>Words with wildcards by their letters, all others without the commas of numbers.</summary>
    private static bool Fits(string word, string there)
    {
        if (!word.AsSpan().ContainsAny('*', '?')) return string.Equals(Plain(word), Plain(there), StringComparison.OrdinalIgnoreCase);

        var expression = Regex.Escape(word).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal);
        return Regex.IsMatch(there, $"^{expression}$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }

    private static string Plain(string word) => word.Replace(",", "", StringComparison.Ordinal);

    private static int Weight(string segment) => (Word().Count(segment) * 100) + (Mark().Count(segment) * 15);

    [GeneratedRegex("[A-Za-z]+|[0-9,]*[0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Word();

    [GeneratedRegex("[-–(]|,(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Mark();
}
