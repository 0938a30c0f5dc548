using System.Collections.Immutable;

namespace Terminology.Storage;

/// <summary>What has been committed of a memory.</summary>
/// <param name="Sequence">Number of its last change.</param>
/// <param name="Units">Number of units by language pair, from 1.</param>
/// <param name="Deleted">Whether it has been deleted.</param>
internal sealed record MemoryFigures(long Sequence, ImmutableDictionary<LanguagePair, long> Units, bool Deleted)
{
    /// <summary>Those of a new memory.</summary>
    public static readonly MemoryFigures Empty = new(0, ImmutableDictionary<LanguagePair, long>.Empty, Deleted: false);

    /// <summary>Number of units.</summary>
    public long Total => Units.Values.Sum();

    /// <summary>Languages of the units, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. Units.Keys.SelectMany(static pair => new[] { pair.Source, pair.Target }).Distinct().Order(StringComparer.Ordinal)];
}
