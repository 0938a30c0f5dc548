using System.Collections.Immutable;

namespace Terminology.Storage.Writing;

/// <summary>What a transaction does to a memory, to be published when it is committed.</summary>
internal sealed class MemoryEffect(StoredMemory memory)
{
    private readonly Dictionary<LanguagePair, long> units = [];

    /// <summary>The memory.</summary>
    public StoredMemory Memory => memory;

    /// <summary>Number of its last change; 0 if there was none.</summary>
    public long Sequence { get; set; }

    /// <summary>Whether it is deleted.</summary>
    public bool Deleted { get; set; }

    /// <summary>Units more or fewer by language pair.</summary>
    public IReadOnlyDictionary<LanguagePair, long> Units => units;

    /// <summary>Counts units more (or fewer, if negative).</summary>
    public void Count(LanguagePair pair, long more) => units[pair] = units.GetValueOrDefault(pair) + more;

    /// <summary>Takes over what a later operation did.</summary>
    public void Add(MemoryEffect later)
    {
        Sequence = Math.Max(Sequence, later.Sequence);
        Deleted |= later.Deleted;
        foreach (var (pair, more) in later.units) Count(pair, more);
    }

    /// <summary>The figures that are true once the transaction is committed.</summary>
    public MemoryFigures After(MemoryFigures before)
    {
        var counts = before.Units.ToBuilder();
        foreach (var (pair, more) in units)
        {
            var count = counts.GetValueOrDefault(pair) + more;
            if (count > 0) counts[pair] = count;
            else counts.Remove(pair);
        }

        return new MemoryFigures(Math.Max(before.Sequence, Sequence), counts.ToImmutable(), before.Deleted || Deleted);
    }
}
