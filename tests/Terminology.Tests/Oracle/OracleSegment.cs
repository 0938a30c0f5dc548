using System.Text;
using Terminology.Model;

namespace Terminology.Tests.Oracle;

/// <summary>A segment, ready to be compared.</summary>
internal sealed class OracleSegment
{
    public OracleSegment(Segment segment, LanguageTag language)
    {
        Composed = segment.Text.Normalize(NormalizationForm.FormC);
        Tags = [.. segment.Tags.Select(tag => (tag.Kind, tag.Id, segment.Text[..tag.Position].Normalize(NormalizationForm.FormC).Length))];
        Tokens = OracleTokenizer.Tokens(segment, language.Primary);
    }

    public OracleSegment(string text, LanguageTag language)
        : this(new Segment(text), language)
    {
    }

    /// <summary>The text in NFC.</summary>
    public string Composed { get; }

    /// <summary>The tags with their places in the text in NFC.</summary>
    public IReadOnlyList<(InlineTagKind Kind, int Id, int Place)> Tags { get; }

    public IReadOnlyList<OracleToken> Tokens { get; }

    public int Weight => Tokens.Sum(token => token.Weight);

    public List<OracleToken> Heavy => field ??= [.. Tokens.Where(token => token.Heavy)];

    public List<OracleToken> Numbers => field ??= [.. Tokens.Where(token => token.Class == OracleClass.Number)];
}
