using Terminology.Indexing;
using Terminology.Memories;
using Terminology.Memories.Concordance;
using Terminology.Model;

namespace Terminology.Tests.Memories.Concordance;

/// <summary>A memory of a test: a real index, and its units in a dictionary.</summary>
internal sealed class SmallMemory : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private long sequence;

    public SmallMemory() => Index = MemoryIndex.Open(folder, new IndexStamp("store", "memory"));

    public MemoryIndex Index { get; }

    public Dictionary<Guid, TranslationUnit> Units { get; } = [];

    public SearchedMemory Searched => Named("memory");

    public static UnitContent English(string source, string target = "cible") => new(LanguageTag.English, LanguageTag.French, source, target);

    public SearchedMemory Named(string name) => new(name, 0, Index, ids => [.. ids.Select(id => Units.GetValueOrDefault(id))]);

    public void Add(params IEnumerable<UnitContent> contents) => Add(0, contents);

    /// <summary>Adds units that were changed so many milliseconds after 1970; all in one step of the index.</summary>
    public IReadOnlyList<Guid> Add(int changed, params IEnumerable<UnitContent> contents)
    {
        var changes = contents.Select(content =>
        {
            var unit = new TranslationUnit(Guid.NewGuid(), ++sequence, content, DateTimeOffset.UnixEpoch, DateTimeOffset.FromUnixTimeMilliseconds(changed));
            return new UnitChange(unit.Sequence, unit.Id, unit);
        }).ToList();
        foreach (var change in changes) Units.Add(change.Id, change.Unit!);
        Index.Apply(changes);
        return changes.ConvertAll(change => change.Id);
    }

    public void Delete(Guid unit)
    {
        Units.Remove(unit);
        Index.Apply([new UnitChange(++sequence, unit, null)]);
    }

    public ConcordanceAnswer Search(ConcordanceQuery query) => ConcordanceSearch.Find(query, [Searched], TestContext.Current.CancellationToken);

    public ConcordanceAnswer Search(string text) => Search(new ConcordanceQuery(LanguageTag.English, text));

    /// <summary>The sources found, in order.</summary>
    public IReadOnlyList<string> Sources(ConcordanceQuery query) => [.. Search(query).Units.Select(unit => unit.Source)];

    public IReadOnlyList<string> Sources(string text) => Sources(new ConcordanceQuery(LanguageTag.English, text));

    public void Dispose()
    {
        Index.Dispose();
        folder.Dispose();
    }
}
