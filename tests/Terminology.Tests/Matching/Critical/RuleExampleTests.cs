using Terminology.Matching.Critical;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Matching.Critical;

/// <summary>The examples in the rule files, run.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string, string, string, string, bool> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string, string, bool>();
            foreach (var rule in RuleSet.All)
            {
                foreach (var example in rule.Examples) examples.Add(rule.Name, example.Language, example.Query, example.Memory, example.IsFlagged);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Flags_as_its_example_says(string rule, string language, string query, string memory, bool flagged)
    {
        Assert.Equal(flagged, Flags(query, memory, language).Contains(rule));
        Assert.Equal(flagged, Flags(memory, query, language).Contains(rule));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Flags_nothing_between_equals(string rule, string language, string query, string memory, bool flagged)
    {
        _ = flagged;
        Assert.DoesNotContain(rule, Flags(query, query, language));
        Assert.DoesNotContain(rule, Flags(memory + ".", memory, language));
        Assert.DoesNotContain(rule, Flags(query.ToUpperInvariant(), query.ToUpperInvariant() + " !", language));
    }

    [Fact]
    public void Every_rule_has_a_dozen_examples_of_both_languages_and_both_answers()
        => Assert.All(RuleSet.All, rule =>
        {
            Assert.True(rule.Examples.Count >= 12, rule.Name);
            Assert.Equal(4, rule.Examples.Select(example => (example.Language, example.IsFlagged)).Distinct().Count());
        });

    [Fact]
    public void Gives_the_rules_in_the_order_of_their_files()
        => Assert.Equal(
            ["negation", "modality", "currency", "unit", "comparison", "party", "incoterms-rule", "incoterms-edition"],
            RuleSet.All.Select(rule => rule.Name));

    private static IEnumerable<string> Flags(string query, string memory, string language)
    {
        var tag = LanguageTag.Parse(language, nameof(language));
        return CriticalDifferences.Find(TokenizedSegment.Of(new Segment(query), tag), TokenizedSegment.Of(new Segment(memory), tag)).Select(flag => flag.Name);
    }
}
