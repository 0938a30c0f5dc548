using System.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>One segment file of an index, read in one direction. Not thread-safe.</summary>
internal sealed class MemoryIndexLeaf
{
    private readonly AtomicReader reader;
    private readonly Direction direction;
    private readonly NumericDocValues weights;
    private readonly BinaryDocValues texts;
    private readonly NumericDocValues targetHashes;
    private readonly BinaryDocValues ids;
    private readonly NumericDocValues sequences;
    private readonly NumericDocValues standings;
    private readonly NumericDocValues changes;
    private readonly SortedDocValues languages;
    private readonly BytesRef bytes = new();

    private MemoryIndexLeaf(AtomicReader reader, Direction direction)
    {
        this.reader = reader;
        this.direction = direction;
        weights = reader.GetNumericDocValues(direction.Weight);
        texts = reader.GetBinaryDocValues(direction.Text);
        targetHashes = reader.GetNumericDocValues(direction.TargetHash);
        ids = reader.GetBinaryDocValues(UnitFields.IdValue);
        sequences = reader.GetNumericDocValues(UnitFields.Sequence);
        standings = reader.GetNumericDocValues(UnitFields.Standing);
        changes = reader.GetNumericDocValues(UnitFields.Changed);
        languages = reader.GetSortedDocValues(UnitFields.Languages);
    }

    /// <summary>The segment file, or null if it holds no unit in this direction.</summary>
    public static MemoryIndexLeaf? Of(AtomicReader reader, Direction direction)
        => reader.GetNumericDocValues(direction.Weight) is null ? null : new MemoryIndexLeaf(reader, direction);

    /// <summary>The documents that hold a term, in order.</summary>
    public IEnumerable<int> Documents(string field, BytesRef term)
    {
        var terms = reader.GetTerms(field)?.GetEnumerator();
        if (terms is null || !terms.SeekExact(term)) yield break;

        var documents = terms.Docs(reader.LiveDocs, reuse: null, DocsFlags.NONE);
        for (var document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc()) yield return document;
    }

    /// <summary>The units that hold one of the keys and whose weight allows <paramref name="lowest"/> percent, each once.</summary>
    public IEnumerable<IndexedUnit> Candidates(IReadOnlyList<BytesRef> keys, int queryWeight, int lowest)
    {
        var seen = new FixedBitSet(reader.MaxDoc);
        foreach (var key in keys)
        {
            foreach (var document in Documents(direction.Keys, key))
            {
                if (seen.GetAndSet(document)) continue;

                var weight = weights.Get(document);
                if (Math.Abs(weight - queryWeight) * 100 <= (100 - lowest) * Math.Max(weight, queryWeight)) yield return Unit(document);
            }
        }
    }

    /// <summary>The unit of a document.</summary>
    public IndexedUnit Unit(int document)
    {
        ids.Get(document, bytes);
        var id = new Guid(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), bigEndian: true);
        texts.Get(document, bytes);
        var text = Encoding.UTF8.GetString(bytes.Bytes, bytes.Offset, bytes.Length);
        languages.Get(document, bytes);
        var tags = bytes.Utf8ToString().Split(' ');
        var standing = (int)standings.Get(document);
        return new IndexedUnit(
            id,
            sequences.Get(document),
            text,
            targetHashes.Get(document),
            (UnitStatus)(standing % 16),
            (UnitOrigin)(standing / 16),
            LanguageTag.Parse(tags[0], UnitFields.Languages),
            LanguageTag.Parse(tags[1], UnitFields.Languages),
            changes.Get(document));
    }
}
