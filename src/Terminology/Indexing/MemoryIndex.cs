using System.Globalization;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Terminology.Indexing.Segments;
using Terminology.Model;
using Terminology.Text;
using Directory = System.IO.Directory;
using Lock = System.Threading.Lock;

namespace Terminology.Indexing;

/// <summary>The search index of one memory: a projection that follows the changes of the store and can be thrown away at any time.</summary>
/// <remarks>One thread applies and commits; any number searches. A search sees every change applied before it began.</remarks>
public sealed class MemoryIndex : IDisposable
{
    /// <summary>Raise with every change of fields or keys: indexes of another format are rebuilt.</summary>
    private const string Format = "3";

    private const double WriterBufferMegabytes = 32;

    /// <summary>Leaves under this size are merged as if they had it: every leaf costs each look-up some 20 µs.</summary>
    private const double FloorMegabytes = 16;

    /// <summary>One part in so many outside the largest leaf is worth writing the whole index once more.</summary>
    private const int WorthSettling = 10;

    /// <summary>Fewer changes than this are applied by the calling thread alone.</summary>
    private const int WorthSharing = 200;

    /// <summary>Two threads tokenize and index; more of them make more small leaves than they save time.</summary>
    private static readonly ParallelOptions Shared = new() { MaxDegreeOfParallelism = 2 };

    private readonly Lock gate = new();
    private readonly IndexStamp stamp;
    private readonly NIOFSDirectory directory;
    private readonly SegmentTables tables = new();
    private WatchfulMergeScheduler merges;
    private IndexWriter writer;
    private DirectoryReader reader;
    private long applied;
    private bool settling;

    private MemoryIndex(NIOFSDirectory directory, IndexStamp stamp)
    {
        this.directory = directory;
        this.stamp = stamp;
        (writer, merges) = OpenWriter();
        if (!DirectoryReader.IndexExists(directory)) CommitAs(0);
        Committed = applied = ReadSequence();
        reader = DirectoryReader.Open(writer, applyAllDeletes: true);
        Warm(reader);
    }

    /// <summary>Number of the last change that searches see.</summary>
    public long Applied => Volatile.Read(ref applied);

    /// <summary>Number of the last change that is on disk.</summary>
    public long Committed { get; private set; }

    /// <summary>Opens the index in a folder, or creates an empty one. An existing one is checked whole. O(size on disk).</summary>
    /// <exception cref="UnusableIndexException">It is damaged, belongs to another store or memory, or was made by another version.</exception>
    /// <exception cref="IOException">Another process has it open, or the folder cannot be written.</exception>
    public static MemoryIndex Open(string directory, IndexStamp stamp)
    {
        Directory.CreateDirectory(directory);
        var files = new NIOFSDirectory(new DirectoryInfo(directory), new ExclusiveLockFactory(directory));
        try
        {
            Verify(files, stamp);
            return new MemoryIndex(files, stamp);
        }
        catch (Exception exception)
        {
            files.Dispose();
            if (exception is UnusableIndexException or LockObtainFailedException) throw;
            throw new UnusableIndexException("The index cannot be read.", exception);
        }
    }

    /// <summary>Applies changes in the order of their numbers; the next search sees them. Idempotent.</summary>
    /// <exception cref="IOException">It failed. The index is back at <see cref="Committed"/>: apply again from there.</exception>
    public void Apply(IReadOnlyList<UnitChange> changes)
    {
        if (changes.Count == 0) return;

        Guarded(() =>
        {
            if (changes.Count < WorthSharing) foreach (var change in changes) Put(change);
            else Parallel.ForEach(changes.GroupBy(change => change.Id, (_, same) => same.Last()), Shared, Put);
            Show(changes[^1].Sequence);
        });
    }

    /// <summary>Puts on disk what was applied.</summary>
    /// <exception cref="IOException">It failed. The index is back at the last commit: apply again from there.</exception>
    public void Commit()
    {
        if (Applied != Committed) Guarded(() => CommitAs(Applied));
    }

    /// <summary>
    /// Begins to merge all leaves into one, in the background, if enough stands outside the largest: every leaf costs each look-up. Call it when no change is
    /// waiting, and <see cref="Settled"/> from time to time until it says that nothing is going on.
    /// </summary>
    /// <exception cref="IOException">It failed. The index is back at the last commit: apply again from there.</exception>
    public void Settle()
    {
        if (settling || reader.Leaves.Count <= 1) return;

        var largest = reader.Leaves.Max(leaf => leaf.Reader.NumDocs);
        if ((reader.NumDocs - largest) * WorthSettling < reader.NumDocs) return;

        Guarded(() => writer.ForceMerge(1, doWait: false));
        settling = true;
    }

    /// <summary>Whether no merge of <see cref="Settle"/> is going on. When one has ended, shows it and puts it on disk first.</summary>
    /// <exception cref="IOException">It failed. The index is back at the last commit: apply again from there.</exception>
    public bool Settled()
    {
        if (!settling) return true;
        if (merges.IsBusy) return false;

        settling = false;
        Guarded(() =>
        {
            Show(Applied);
            CommitAs(Applied);
        });
        return true;
    }

    /// <summary>Closes the index without a commit.</summary>
    public void Dispose()
    {
        lock (gate) reader.Dispose();
        writer.Rollback();
        directory.Dispose();
    }

    /// <summary>A view that stays as it is until it is disposed of.</summary>
    internal MemoryIndexView Acquire()
    {
        lock (gate)
        {
            reader.IncRef();
            return new MemoryIndexView(reader, Applied, tables);
        }
    }

    private static void Verify(NIOFSDirectory files, IndexStamp stamp)
    {
        if (!DirectoryReader.IndexExists(files)) return;

        using var committed = DirectoryReader.Open(files);
        var found = committed.IndexCommit.UserData;
        foreach (var (name, value) in Stamps(stamp))
        {
            if (!found.TryGetValue(name, out var there) || there != value) throw new UnusableIndexException($"The index has another {name} than this service.");
        }

        foreach (var leaf in committed.Leaves) ((SegmentReader)leaf.Reader).CheckIntegrity();
    }

    private static IEnumerable<(string Name, string Value)> Stamps(IndexStamp stamp) =>
        [("store", stamp.StoreId), ("memory", stamp.MemoryId), ("format", Format), ("stems", LightStem.Version), ("lucene", Lucene.Net.Util.Constants.LUCENE_VERSION)];

    private (IndexWriter Writer, WatchfulMergeScheduler Merges) OpenWriter()
    {
        var scheduler = new WatchfulMergeScheduler();
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            RAMBufferSizeMB = WriterBufferMegabytes,
            MergeScheduler = scheduler,
            MergePolicy = new TieredMergePolicy { SegmentsPerTier = 4, MaxMergeAtOnce = 4, FloorSegmentMB = FloorMegabytes },
            CheckIntegrityAtMerge = true,
            MergedSegmentWarmer = tables,
        };
        return (new IndexWriter(directory, config), scheduler);
    }

    private long ReadSequence()
        => long.Parse(writer.CommitData["sequence"], NumberStyles.None, CultureInfo.InvariantCulture);

    private void CommitAs(long sequence)
    {
        var data = Stamps(stamp).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        data["sequence"] = sequence.ToString(CultureInfo.InvariantCulture);
        writer.SetCommitData(data);
        writer.Commit();
        merges.ThrowIfFailed();
        Committed = sequence;
    }

    private void Put(UnitChange change)
    {
        if (change.Unit is { } unit) writer.UpdateDocument(UnitDocument.IdTerm(change.Id), UnitDocument.Of(unit));
        else writer.DeleteDocuments(UnitDocument.IdTerm(change.Id));
    }

    private void Show(long sequence)
    {
        merges.ThrowIfFailed();
        var fresh = DirectoryReader.OpenIfChanged(reader, writer, applyAllDeletes: true);
        if (fresh is not null) Warm(fresh);
        lock (gate)
        {
            if (fresh is not null)
            {
                reader.DecRef();
                reader = fresh;
            }

            Volatile.Write(ref applied, sequence);
        }
    }

    private void Warm(DirectoryReader fresh)
    {
        foreach (var leaf in fresh.Leaves) tables.Warm(leaf.AtomicReader);
    }

    /// <summary>After any exception a writer may commit less than it was given and say nothing: it is rolled back and opened anew, never used on or disposed of.</summary>
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            Reopen();
            throw new IOException("The index could not take the changes and went back to its last commit.", exception);
        }
    }

    private void Reopen()
    {
        try
        {
            writer.Rollback();
        }
        finally
        {
            settling = false;
            (writer, merges) = OpenWriter();
            lock (gate)
            {
                reader.DecRef();
                reader = DirectoryReader.Open(writer, applyAllDeletes: true);
                Volatile.Write(ref applied, Committed = ReadSequence());
            }
        }
    }
}
