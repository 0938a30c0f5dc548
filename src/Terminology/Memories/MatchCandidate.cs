using Terminology.Indexing;
using Terminology.Matching;
using Terminology.Model;

namespace Terminology.Memories;

/// <summary>A match before its unit has been read from the system of record.</summary>
internal sealed record MatchCandidate(SearchedMemory Memory, IndexedUnit Unit, bool Reverse, Similarity Similarity, IReadOnlyList<Penalty> Penalties, bool ExactVariant)
{
    private const int MachinePoints = 5;
    private const int AlignmentPoints = 1;
    private const int DraftPoints = 1;
    private const int VariantPoints = 2;
    private const int AmbiguousPoints = 1;

    /// <summary>Percent after penalties.</summary>
    public int Score { get; } = Math.Max(0, Similarity.Percent - Penalties.Sum(penalty => penalty.Points));

    /// <summary>Weighs a unit: what is taken off its score and by which name.</summary>
    public static MatchCandidate Of(LookupQuery query, SearchedMemory memory, IndexedUnit unit, Similarity similarity, bool ambiguous)
    {
        var reverse = !unit.Standing.SourceLanguage.SameLanguage(query.SourceLanguage);
        var language = reverse ? unit.Standing.SourceLanguage : unit.Standing.TargetLanguage;
        var penalties = new List<Penalty>();
        if (memory.Penalty > 0) penalties.Add(new Penalty(Penalty.Memory, memory.Penalty));
        if (unit.Standing.Origin == UnitOrigin.Machine) penalties.Add(new Penalty(Penalty.Machine, MachinePoints));
        if (unit.Standing.Origin == UnitOrigin.Alignment) penalties.Add(new Penalty(Penalty.Alignment, AlignmentPoints));
        if (unit.Standing.Status == UnitStatus.Draft) penalties.Add(new Penalty(Penalty.Draft, DraftPoints));
        if (IsOtherVariant(language, query.TargetLanguage)) penalties.Add(new Penalty(Penalty.Variant, VariantPoints));
        if (ambiguous) penalties.Add(new Penalty(Penalty.Ambiguous, AmbiguousPoints));
        return new MatchCandidate(memory, unit, reverse, similarity, penalties, language == query.TargetLanguage);
    }

    /// <summary>Negative if <paramref name="a"/> comes before <paramref name="b"/>.</summary>
    public static int Compare(MatchCandidate a, MatchCandidate b)
    {
        var order = b.Score.CompareTo(a.Score);
        if (order == 0) order = b.Similarity.BasisPoints.CompareTo(a.Similarity.BasisPoints);
        if (order == 0) order = a.IsAmbiguous.CompareTo(b.IsAmbiguous);
        if (order == 0) order = b.Standing.CompareTo(a.Standing);
        if (order == 0) order = b.ExactVariant.CompareTo(a.ExactVariant);
        if (order == 0) order = b.Unit.Changed.CompareTo(a.Unit.Changed);
        if (order == 0) order = a.Unit.Id.CompareTo(b.Unit.Id);
        return order != 0 ? order : string.CompareOrdinal(a.Memory.Name, b.Memory.Name);
    }

    private bool IsAmbiguous => Penalties.Any(penalty => penalty.Name == Penalty.Ambiguous);

    private int Standing => Unit.Standing.Origin == UnitOrigin.Machine ? 0 : (int)Unit.Standing.Status;

    /// <summary>A language asked for without a region takes every region; a unit without one serves every region.</summary>
    private static bool IsOtherVariant(LanguageTag there, LanguageTag asked)
        => there != asked && there.Value != there.Primary && asked.Value != asked.Primary;
}
