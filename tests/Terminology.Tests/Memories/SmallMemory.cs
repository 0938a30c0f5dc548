using Terminology.Indexing;
using Terminology.Memories;
using Terminology.Model;

namespace Terminology.Tests.Memories;

/// <summary>An index on disk with the units that a test puts into it, English to French.</summary>
internal sealed class SmallMemory : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<Guid, TranslationUnit> units = [];
    private readonly MemoryIndex index;
    private long sequence;

    public SmallMemory() => index = MemoryIndex.Open(folder, new IndexStamp("store", "memory"));

    /// <summary>Looks a segment up in it.</summary>
    public LookupAnswer Lookup(LookupQuery query, CancellationToken cancellationToken)
        => MemoryLookup.Find(query, [new SearchedMemory("memory", 0, index, ids => [.. ids.Select(id => units.GetValueOrDefault(id))])], TimeProvider.System, cancellationToken);

    /// <summary>Adds a unit.</summary>
    public void Add(string source, string target, SegmentContext? context = null)
        => Add(new UnitContent(LanguageTag.English, LanguageTag.French, source, target) { Context = context ?? SegmentContext.None });

    /// <summary>Adds units.</summary>
    public void Add(params UnitContent[] contents)
    {
        var changes = contents.Select(content =>
        {
            var unit = new TranslationUnit(Guid.NewGuid(), ++sequence, content, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
            units.Add(unit.Id, unit);
            return new UnitChange(unit.Sequence, unit.Id, unit);
        });
        index.Apply([.. changes]);
    }

    public void Dispose()
    {
        index.Dispose();
        folder.Dispose();
    }
}
