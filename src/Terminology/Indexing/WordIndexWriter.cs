using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Terminology.Indexing;

/// <summary>Writes the words of terms into a Lucene index in RAM: one document a form, numbered as the form is.</summary>
/// <remarks>One segment, no merges, no positions, no norms, nothing stored: what search needs is which forms hold a word, in the order of the forms.</remarks>
internal static class WordIndexWriter
{
    /// <summary>The field of the words.</summary>
    public const string Field = "word";

    private static readonly FieldType PostingsOnly = Frozen();

    /// <summary>The index of these forms; null if there is none.</summary>
    public static AtomicReader? Write(IReadOnlyList<IndexedForm> forms, CancellationToken cancellation)
    {
        using var writer = new IndexWriter(new RAMDirectory(), new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            // Far above what any glossary fills: a flush in between would make a second segment.
            RAMBufferSizeMB = 1024,
            MergePolicy = NoMergePolicy.COMPOUND_FILES,
            UseCompoundFile = false,
        });
        var words = new TokenList();
        Document document = [new Field(Field, words, PostingsOnly)];
        foreach (var form in forms)
        {
            cancellation.ThrowIfCancellationRequested();
            words.Set(form);
            writer.AddDocument(document);
        }

        return writer.GetReader(applyAllDeletes: false).Leaves switch
        {
            [] => null,
            [var segment] => segment.AtomicReader,
            _ => throw new InvalidOperationException("The index of the words has more than one segment."),
        };
    }

    private static FieldType Frozen()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}
