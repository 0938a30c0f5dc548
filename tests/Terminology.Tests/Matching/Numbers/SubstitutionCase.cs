using Terminology.Matching.Numbers;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Matching.Numbers;

/// <summary>A query, and a unit whose numbers may have to change.</summary>
internal sealed class SubstitutionCase(string direction, string query, string source, string target)
{
    private static readonly char[] Arrow = ['→'];

    public TokenizedSegment Query { get; } = Tokenized(query, direction.Split(Arrow)[0]);

    public TokenizedSegment Source { get; } = Tokenized(source, direction.Split(Arrow)[0]);

    public TokenizedSegment Target { get; } = Tokenized(target, direction.Split(Arrow)[1]);

    public RepairedTarget? Repaired() => NumberSubstitution.Repair(Query, Source, Target);

    private static TokenizedSegment Tokenized(string text, string language) => TokenizedSegment.Of(new Segment(text), LanguageTag.Parse(language, nameof(language)));
}
