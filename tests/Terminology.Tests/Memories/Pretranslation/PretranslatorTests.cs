using Terminology.Matching.Critical;
using Terminology.Memories;
using Terminology.Memories.Pretranslation;
using Terminology.Model;

namespace Terminology.Tests.Memories.Pretranslation;

public sealed class PretranslatorTests : IDisposable
{
    private readonly SmallMemory memory = new();

    public void Dispose() => memory.Dispose();

    [Fact]
    public void Translates_from_the_best_match()
    {
        memory.Add("Bill of lading", "Connaissement");
        memory.Add("Bills of lading", "Connaissements");

        var outcome = Translate("Bills of lading");

        Assert.Equal(("Connaissements", null, 100), (outcome.Target, outcome.Reason, outcome.Match!.Score));
    }

    [Fact]
    public void Leaves_what_no_memory_knows()
        => Assert.Equal(new Pretranslated(null, UntranslatedReason.None, null), Translate("Bills of lading"));

    [Theory]
    [InlineData(87)]
    [InlineData(100)]
    public void Leaves_what_is_below_the_threshold_and_tells_its_score(int minScore)
    {
        memory.Add("Bill of lading", "Connaissement");

        var outcome = Translate("Bills of lading", minScore);

        Assert.Equal((null, UntranslatedReason.Below, 86), (outcome.Target, outcome.Reason, outcome.Match!.Score));
    }

    [Theory]
    [InlineData(75)]
    [InlineData(100)]
    public void Leaves_a_text_with_several_translations_to_its_translator(int minScore)
    {
        memory.Add("Draft", "Traite");
        memory.Add("Draft", "Projet");
        memory.Add("draft", "ébauche");

        Assert.Equal(UntranslatedReason.Ambiguous, Translate("Draft", minScore).Reason);
    }

    [Fact]
    public void Takes_only_the_same_context_if_asked()
    {
        memory.Add("Place", "Lieu", new SegmentContext(Neighbour.Boundary, Neighbour.Boundary, ""));

        var here = Translate("Place", 101, new SegmentContext(Neighbour.Boundary, Neighbour.Boundary, ""));
        var there = Translate("Place", 101);

        Assert.Equal(("Lieu", 101), (here.Target, here.Match!.Score));
        Assert.Equal((null, UntranslatedReason.Below, 100), (there.Target, there.Reason, there.Match!.Score));
    }

    [Fact]
    public void Passes_a_flagged_match_over_for_one_that_is_not()
    {
        memory.Add("Bill of lading", "Connaissement");
        memory.Add("Bills of lading here", "Connaissements ici");

        var outcome = Translate("Bills of lading", flags: match => match.Source == "Bill of lading" ? ["negation"] : []);

        Assert.Equal(("Connaissements ici", 75), (outcome.Target, outcome.Match!.Score));
    }

    [Theory]
    [InlineData(UntranslatedReason.Flagged, "negation")]
    [InlineData(UntranslatedReason.Flagged, "number", "negation")]
    [InlineData(UntranslatedReason.Number, "number")]
    public void Leaves_flagged_matches_and_tells_what_the_best_is_flagged_for(UntranslatedReason reason, params string[] flags)
    {
        memory.Add("Bill of lading", "Connaissement");

        var outcome = Translate("Bills of lading", flags: _ => flags);

        Assert.Equal((null, reason), (outcome.Target, outcome.Reason));
        Assert.Equal(flags, outcome.Match!.Flags.Select(flag => flag.Name));
    }

    private Pretranslated Translate(string text, int minScore = Pretranslator.DefaultMinScore, SegmentContext? context = null, Func<Match, string[]>? flags = null)
        => Pretranslator.Translate(
            new LookupQuery(LanguageTag.English, LanguageTag.French, text) { Context = context ?? SegmentContext.None },
            minScore,
            query =>
            {
                var answer = memory.Lookup(query, TestContext.Current.CancellationToken);
                return flags is null ? answer : answer with { Matches = [.. answer.Matches.Select(match => match with { Flags = [.. flags(match).Select(name => new CriticalFlag(name, [], []))] })] };
            });
}
