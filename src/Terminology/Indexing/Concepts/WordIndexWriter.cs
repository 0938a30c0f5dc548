using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Terminology.Indexing.Concepts;

/// <summary>Writes the words of terms into Lucene indexes in RAM: one document a form, in the order of the forms.</summary>
/// <remarks>No merges, no positions, no norms, nothing stored: what search needs is which forms hold a word. Long lists are cut into one segment a processor.</remarks>
internal static class WordIndexWriter
{
    /// <summary>The field of the words.</summary>
    public const string Field = "word";

    private const int LeastInSegment = 20_000;

    private static readonly FieldType PostingsOnly = Frozen();

    /// <summary>The segments, which hold all forms in their order.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<WordSegment> Write(IReadOnlyList<IndexedForm> forms, CancellationToken cancellation)
    {
        var segments = new WordSegment?[Math.Clamp(forms.Count / LeastInSegment, 1, Environment.ProcessorCount)];
        Parallel.For(0, segments.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var first = (int)((long)forms.Count * i / segments.Length);
            var end = (int)((long)forms.Count * (i + 1) / segments.Length);
            segments[i] = WriteSegment(forms, first, end, cancellation);
        });
        return [.. segments.OfType<WordSegment>()];
    }

    private static WordSegment? WriteSegment(IReadOnlyList<IndexedForm> forms, int first, int end, CancellationToken cancellation)
    {
        using var writer = new IndexWriter(new RAMDirectory(), new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            // Far above what any glossary fills: a flush in between would make a second segment.
            RAMBufferSizeMB = 1024,
            MergePolicy = NoMergePolicy.COMPOUND_FILES,
            UseCompoundFile = false,
        });
        // As one block: the writer's bookkeeping for each document would cost as much as the words.
        if (first < end) writer.AddDocuments(Documents(forms, first, end, cancellation));
        return writer.GetReader(applyAllDeletes: false).Leaves switch
        {
            [] => null,
            [var segment] => new WordSegment(first, segment.AtomicReader),
            _ => throw new InvalidOperationException("The index of the words was flushed before its end."),
        };
    }

    /// <summary>One document for all forms: the writer is done with a form when it asks for the next.</summary>
    private static IEnumerable<Document> Documents(IReadOnlyList<IndexedForm> forms, int first, int end, CancellationToken cancellation)
    {
        var words = new TokenList();
        Document document = [new Field(Field, words, PostingsOnly)];
        for (var i = first; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            words.Set(forms[i]);
            yield return document;
        }
    }

    private static FieldType Frozen()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}
