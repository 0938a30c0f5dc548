using Terminology.Memories;
using Terminology.Model;
using Neighbour = Terminology.V1.Neighbour;
using SegmentContext = Terminology.V1.SegmentContext;

namespace Terminology.Cli.Documents;

/// <summary>A document to analyse or translate.</summary>
/// <param name="Name">What messages and reports call it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Segments">Its segments in their order.</param>
internal sealed record TextDocument(string Name, LanguageTag Language, IReadOnlyList<TextSegment> Segments)
{
    // The contract's limit on a name; of a long path the end tells more than the beginning.
    private const int LongestName = 200;

    /// <summary>Its name in a report.</summary>
    public string ShortName => Name.Length <= LongestName ? Name : Name[^LongestName..];

    /// <summary>What stands around a segment.</summary>
    /// <param name="index">Its number, from 0.</param>
    public SegmentContext ContextOf(int index) => new() { Previous = At(index - 1), Next = At(index + 1) };

    /// <summary>Where a segment stands, for messages.</summary>
    /// <param name="index">Its number, from 0.</param>
    public string PlaceOf(int index) => Segments[index].Line > 0 ? $"{Name}:{Segments[index].Line}" : $"{Name}, segment {index + 1}";

    /// <summary>A neighbour; nothing is said of one that the service would refuse, lest the segment beside it be refused too.</summary>
    private Neighbour? At(int index)
    {
        if (index < 0 || index >= Segments.Count) return new Neighbour { Boundary = true };

        List<(ErrorCode, Violation)> violations = [];
        UnitRules.CheckSegment(Segments[index].Text, Language, "", violations);
        return violations.Count == 0 ? new Neighbour { Text = Segments[index].Text } : null;
    }
}
