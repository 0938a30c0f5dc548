using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching.Critical;

/// <summary>An expression of a rule in a segment.</summary>
/// <param name="Rule">Number of the rule.</param>
/// <param name="Meaning">What it means: equal for equal meanings.</param>
/// <param name="Count">When it makes a difference.</param>
/// <param name="Tokens">Places of its tokens in the segment, left to right.</param>
internal sealed record Occurrence(int Rule, ulong Meaning, MeaningCount Count, IReadOnlyList<int> Tokens)
{
    /// <summary>Place of its first token.</summary>
    public int First => Tokens[0];

    /// <summary>Place of its last token.</summary>
    public int Last => Tokens[^1];

    /// <summary>Where it stands in the original text: one run, or one on either side of each gap.</summary>
    public IEnumerable<TextSpan> Spans(TokenizedSegment segment)
    {
        var start = 0;
        for (var i = 1; i <= Tokens.Count; i++)
        {
            if (i < Tokens.Count && Tokens[i] == Tokens[i - 1] + 1) continue;

            var from = segment.Tokens[Tokens[start]].Span.Start;
            yield return new TextSpan(from, segment.Tokens[Tokens[i - 1]].Span.End - from);
            start = i;
        }
    }
}
