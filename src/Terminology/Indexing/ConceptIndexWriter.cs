using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Terminology.Indexing;

/// <summary>Writes forms into a Lucene index in RAM: one document a form, numbered as the form is.</summary>
/// <remarks>
/// One segment, no merges, no positions, no norms, nothing stored: what search needs is which forms hold a key, a beginning or a word, in the order of the forms.
/// </remarks>
internal sealed class ConceptIndexWriter
{
    /// <summary>Beginnings up to this length are indexed on their own; longer ones are read from the term dictionary.</summary>
    public const int LongestEdge = 3;

    public const string Key = "key";
    public const string Edge = "edge";
    public const string InflectedKey = "inflected";
    public const string LookupKey = "lookup";
    public const string Code = "code";
    public const string Word = "word";

    private static readonly FieldType PostingsOnly = Frozen();

    private readonly Dictionary<string, (Field Field, TokenList Tokens)> fields = [];
    private readonly Document document = [];

    /// <summary>The index of these forms.</summary>
    public static DirectoryReader Write(IReadOnlyList<IndexedForm> forms, CancellationToken cancellation)
    {
        using var writer = new IndexWriter(new RAMDirectory(), new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            // Far above what any glossary fills: a flush in between would make a second segment.
            RAMBufferSizeMB = 1024,
            MergePolicy = NoMergePolicy.COMPOUND_FILES,
            UseCompoundFile = false,
        });
        var documents = new ConceptIndexWriter();
        foreach (var form in forms)
        {
            cancellation.ThrowIfCancellationRequested();
            writer.AddDocument(documents.Fill(form));
        }

        return writer.GetReader(applyAllDeletes: false);
    }

    private Document Fill(IndexedForm form)
    {
        document.Fields.Clear();
        switch (form.Kind)
        {
            case FormKind.Term:
                AddTerm(form);
                break;
            case FormKind.Inflected:
                Add(InflectedKey, form.Form.Key);
                break;
            case FormKind.LookupForm:
                Add(LookupKey, form.Form.Key);
                break;
            case FormKind.Code:
                Add(Code, form.Form.Key);
                break;
        }

        return document;
    }

    private void AddTerm(IndexedForm form)
    {
        var key = form.Form.Key;
        var short_ = form.Form.KeyWithoutArticle;
        Add(Key, key);
        AddEdges(key);
        if (short_.Length < key.Length)
        {
            Append(Key, short_);
            AddEdges(short_);
        }

        foreach (var word in form.Form.Words) Append(Word, word.Text);
    }

    private void AddEdges(string key)
    {
        for (var length = 1; length <= LongestEdge && length <= key.Length; length++) Append(Edge, key[..length]);
    }

    private void Add(string field, string token) => Append(field, token);

    private void Append(string name, string token)
    {
        if (!fields.TryGetValue(name, out var field))
        {
            var tokens = new TokenList();
            fields.Add(name, field = (new Field(name, tokens, PostingsOnly), tokens));
        }

        if (!document.Fields.Contains(field.Field))
        {
            field.Tokens.Clear();
            document.Add(field.Field);
        }

        field.Tokens.Add(token);
    }

    private static FieldType Frozen()
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };
        type.Freeze();
        return type;
    }
}
