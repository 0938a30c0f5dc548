using Terminology.Memories.Analysis;
using Terminology.Model;

namespace Terminology.Tests.Memories.Analysis;

public sealed class AnalysedTextsTests
{
    private readonly AnalysedTexts texts = new(LanguageTag.French);

    [Fact]
    public void Refuses_all_wrong_segments_at_once_by_their_numbers()
    {
        foreach (var (text, key) in new[] { ("Un", ""), (" ", ""), ("x\u0001", "\u0001"), ("Deux", ""), ("Un", "\u0001") }) texts.Add("a", text, key);

        var refusal = Assert.Throws<TerminologyException>(texts.ThrowIfRefused);

        Assert.Equal(ErrorCode.InvalidText, refusal.Code);
        Assert.Equal(["segments[1].text", "segments[2].text", "segments[2].key", "segments[4].key"], refusal.Violations.Select(violation => violation.Field));
    }

    [Fact]
    public void Collects_a_hundred_violations_at_most()
    {
        for (var i = 0; i < 150; i++) texts.Add("a", " ", "\u0001");

        Assert.Equal(AnalysedTexts.MaxViolations, Assert.Throws<TerminologyException>(texts.ThrowIfRefused).Violations.Count);
    }

    [Fact]
    public void Refuses_a_document_without_a_name()
        => Assert.Equal((ErrorCode.InvalidValue, "segments[0].document"), Refused(() => texts.Add("", "Un", "")));

    [Fact]
    public void Refuses_a_document_that_ended_before()
    {
        texts.Add("a", "Un", "");
        texts.Add("b", "Un", "");

        Assert.Equal((ErrorCode.InvalidValue, "segments[2].document"), Refused(() => texts.Add("a", "Deux", "")));
        Assert.Equal(["a", "b"], texts.Documents);
    }

    [Fact]
    public void Refuses_more_text_than_fits()
    {
        var long20 = string.Join(' ', Enumerable.Repeat(new string('m', 199), 100));
        for (var i = 0; i < AnalysedTexts.MaxLength / long20.Length; i++) texts.Add("a", long20, "");

        Assert.Equal((ErrorCode.TooLarge, "segments"), Refused(() => texts.Add("a", long20, "")));
    }

    [Fact]
    public void Refuses_more_segments_than_fit()
    {
        for (var i = 0; i < AnalysedTexts.MaxSegments; i++) texts.Add("a", "Un", "");

        Assert.Equal((ErrorCode.TooLarge, "segments"), Refused(() => texts.Add("a", "Un", "")));
    }

    private static (ErrorCode Code, string Field) Refused(Action add)
    {
        var refusal = Assert.Throws<TerminologyException>(add);
        return (refusal.Code, Assert.Single(refusal.Violations).Field);
    }
}
