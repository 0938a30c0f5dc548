using Terminology.Indexing;
using Terminology.Indexing.Segments;
using Terminology.Memories;
using Terminology.Model;
using Terminology.Text;

namespace Terminology.Tests.Indexing;

public sealed class MemoryIndexTests : IDisposable
{
    private static readonly IndexStamp Stamp = new("store", "memory");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Keeps_what_was_committed_and_forgets_what_was_not()
    {
        using (var index = MemoryIndex.Open(folder, Stamp))
        {
            index.Apply([Put(1, "Bill of lading")]);
            index.Commit();
            index.Apply([Put(2, "Air waybill")]);
            Assert.Equal((2, 1), (index.Applied, index.Committed));
        }

        using var again = MemoryIndex.Open(folder, Stamp);
        Assert.Equal((1, 1), (again.Applied, again.Committed));
        Assert.Equal((1, 0), (Count(again, "Bill of lading"), Count(again, "Air waybill")));
    }

    [Fact]
    public void Applies_a_change_twice_as_once()
    {
        using var index = MemoryIndex.Open(folder, Stamp);
        var put = Put(1, "Bill of lading");

        index.Apply([put]);
        index.Apply([put]);

        Assert.Equal(1, Count(index, "Bill of lading"));
    }

    [Fact]
    public void Replaces_and_deletes_a_unit()
    {
        using var index = MemoryIndex.Open(folder, Stamp);
        var put = Put(1, "Bill of lading");

        index.Apply([put]);
        index.Apply([new UnitChange(2, put.Id, put.Unit! with { Sequence = 2, Content = Content("Sea waybill") })]);
        Assert.Equal((0, 1), (Count(index, "Bill of lading"), Count(index, "Sea waybill")));

        index.Apply([new UnitChange(3, put.Id, null)]);
        Assert.Equal(0, Count(index, "Sea waybill"));
    }

    [Fact]
    public void Refuses_the_index_of_another_memory()
    {
        MemoryIndex.Open(folder, Stamp).Dispose();

        Assert.Throws<UnusableIndexException>(() => MemoryIndex.Open(folder, Stamp with { MemoryId = "other" }));
    }

    [Fact]
    public void Refuses_a_second_opener()
    {
        using var index = MemoryIndex.Open(folder, Stamp);

        Assert.ThrowsAny<IOException>(() => MemoryIndex.Open(folder, Stamp));
    }

    [Fact]
    public void Notices_every_flipped_bit_or_answers_rightly()
    {
        using (var index = MemoryIndex.Open(folder, Stamp))
        {
            index.Apply([.. Enumerable.Range(1, 50).Select(i => Put(i, $"Bill of lading number {i} for the buyer"))]);
            index.Commit();
        }

        var random = new Random(20261123);
        var files = Directory.GetFiles(folder).Where(file => new FileInfo(file).Length > 0).ToArray();
        for (var round = 0; round < 60; round++)
        {
            using var copy = new TemporaryFolder();
            foreach (var file in files) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            var damaged = Path.Combine(copy, Path.GetFileName(files[random.Next(files.Length)]));
            var bytes = File.ReadAllBytes(damaged);
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(damaged, bytes);

            try
            {
                using var index = MemoryIndex.Open(copy, Stamp);
                Assert.Equal(1, Count(index, "Bill of lading number 7 for the buyer"));
            }
            catch (UnusableIndexException)
            {
                // Noticed: the owner rebuilds it.
            }
        }
    }

    private static UnitContent Content(string source) => new(LanguageTag.English, LanguageTag.French, source, "cible");

    private static UnitChange Put(long sequence, string source)
    {
        var unit = new TranslationUnit(Guid.NewGuid(), sequence, Content(source), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);
        return new UnitChange(sequence, unit.Id, unit);
    }

    private static int Count(MemoryIndex index, string text)
        => MemoryLookup.Find(
            new LookupQuery(LanguageTag.English, LanguageTag.French, text) { MinScore = 100 },
            [new SearchedMemory("memory", 0, index, ids => [.. ids.Select(id => new TranslationUnit(id, Sequence(index, text), Content(text), default, default))])],
            TimeProvider.System,
            TestContext.Current.CancellationToken).Matches.Count;

    private static long Sequence(MemoryIndex index, string text)
    {
        using var view = index.Acquire();
        var segment = TokenizedSegment.Of(new Segment(text), LanguageTag.English);
        return view.WithText(new Direction("en", "fr"), SkeletonHashes.Of(segment.Forms), segment.ExactHash()).First().Sequence;
    }
}
