using Terminology.Memories.Analysis;
using Terminology.Model;

namespace Terminology.Tests.Memories.Analysis;

public sealed class AnalysedTextsTests
{
    private readonly AnalysedTexts texts = new(LanguageTag.French);

    [Theory]
    [InlineData("a", " ", "", "segments[1].text", ErrorCode.InvalidText)]
    [InlineData("a", "x\u0001", "", "segments[1].text", ErrorCode.InvalidText)]
    [InlineData("a", "x", "\u0001", "segments[1].key", ErrorCode.InvalidText)]
    [InlineData("", "x", "", "segments[1].document", ErrorCode.InvalidValue)]
    public void Refuses_a_segment_by_its_number(string document, string text, string key, string field, ErrorCode code)
    {
        texts.Add("a", "Un", "");

        Assert.Equal((code, field), Refused(() => texts.Add(document, text, key)));
        Assert.Equal(1, texts.Count);
    }

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
