using Terminology.Model;
using Terminology.Text;

namespace Terminology.Matching;

/// <summary>Tells a path in the words of the contract.</summary>
internal static class Explanation
{
    /// <summary>What the path did, equal tokens left out, with places in the original texts.</summary>
    public static List<EditOperation> Operations(TokenizedSegment query, TokenizedSegment candidate, IReadOnlyList<Alignment.Step> path)
    {
        var operations = new List<EditOperation>();
        foreach (var step in path)
        {
            switch (step.Move)
            {
                case Alignment.Move.Insert:
                    operations.Add(new(OperationKind.Insert, Place(query, step.Query), candidate.Tokens[step.Candidate].Span, step.Cost));
                    break;
                case Alignment.Move.Delete:
                    operations.Add(new(OperationKind.Delete, query.Tokens[step.Query].Span, Place(candidate, step.Candidate), step.Cost));
                    break;
                default:
                    var (a, b) = (query.Tokens[step.Query], candidate.Tokens[step.Candidate]);
                    if (Kind(query, a, candidate, b) is { } kind) operations.Add(new(kind, a.Span, b.Span, step.Cost));
                    break;
            }
        }

        return operations;
    }

    private static OperationKind? Kind(TokenizedSegment query, Token a, TokenizedSegment candidate, Token b)
        => TokenDistance.KindBetween(a.Form, b.Form) ?? (SameCharacters(query, a, candidate, b) ? null : OperationKind.Typography);

    private static bool SameCharacters(TokenizedSegment query, Token a, TokenizedSegment candidate, Token b)
        => query.Segment.Text.AsSpan(a.Span.Start, a.Span.Length).SequenceEqual(candidate.Segment.Text.AsSpan(b.Span.Start, b.Span.Length));

    private static TextSpan Place(TokenizedSegment segment, int token)
        => new(token < segment.Tokens.Count ? segment.Tokens[token].Span.Start : segment.Segment.Text.Length, 0);
}
