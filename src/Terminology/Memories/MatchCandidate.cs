using Terminology.Indexing;
using Terminology.Matching;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>A match before its unit has been read from the system of record.</summary>
/// <param name="Memory">Its memory.</param>
/// <param name="Unit">The unit as the index knows it.</param>
/// <param name="Reverse">Whether it was translated in the other direction.</param>
/// <param name="Similarity">Its score before penalties.</param>
/// <param name="Penalties">What is taken off.</param>
/// <param name="Context">What of the context is equal.</param>
internal sealed record MatchCandidate(
    SearchedMemory Memory, IndexedUnit Unit, bool Reverse, Similarity Similarity, IReadOnlyList<Penalty> Penalties, ContextMatch Context)
{
    /// <summary>Percent after penalties.</summary>
    public int Score { get; } = Math.Max(0, Similarity.Percent - Penalties.Sum(penalty => penalty.Points));

    /// <summary>Place of its context in the order, 0 to 3.</summary>
    public required int ContextLevel { get; init; }

    /// <summary>Whether its language is exactly the one asked for.</summary>
    public required bool ExactVariant { get; init; }

    /// <summary>By what it is the same pair of texts as another: hashes and languages of both sides.</summary>
    public (ulong Text, long Target, LanguageTag From, LanguageTag To) Pair
        => (Unit.TextHash, Unit.TargetHash, Reverse ? Unit.Standing.TargetLanguage : Unit.Standing.SourceLanguage, Reverse ? Unit.Standing.SourceLanguage : Unit.Standing.TargetLanguage);

    /// <summary>Whether the memories hold several translations of this very text.</summary>
    public bool IsAmbiguous => Penalties.Any(penalty => penalty.Name == Penalty.Ambiguous);

    private int Rank => Unit.Standing.Origin == UnitOrigin.Machine ? 0 : (int)Unit.Standing.Status;

    /// <summary>Negative if <paramref name="a"/> comes before <paramref name="b"/>.</summary>
    public static int Compare(MatchCandidate a, MatchCandidate b)
    {
        var order = b.Score.CompareTo(a.Score);
        if (order == 0) order = b.ContextLevel.CompareTo(a.ContextLevel);
        if (order == 0) order = b.Similarity.BasisPoints.CompareTo(a.Similarity.BasisPoints);
        if (order == 0) order = a.IsAmbiguous.CompareTo(b.IsAmbiguous);
        if (order == 0) order = b.Rank.CompareTo(a.Rank);
        if (order == 0) order = a.Memory.Place.CompareTo(b.Memory.Place);
        if (order == 0) order = b.ExactVariant.CompareTo(a.ExactVariant);
        if (order == 0) order = b.Unit.Changed.CompareTo(a.Unit.Changed);
        if (order == 0) order = a.Unit.Id.CompareTo(b.Unit.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Memory.Name, b.Memory.Name);
    }
}
