using Lucene.Net.Index;
using Lucene.Net.Util;
using Terminology.Model;

namespace Terminology.Indexing;

/// <summary>What a leaf knows of its units besides their texts. Not thread-safe.</summary>
internal sealed class UnitValues(AtomicReader reader, Direction direction)
{
    private readonly NumericDocValues targetHashes = reader.GetNumericDocValues(direction.TargetHash);
    private readonly BinaryDocValues ids = reader.GetBinaryDocValues(UnitFields.IdValue);
    private readonly NumericDocValues sequences = reader.GetNumericDocValues(UnitFields.Sequence);
    private readonly NumericDocValues standings = reader.GetNumericDocValues(UnitFields.Standing);
    private readonly NumericDocValues changes = reader.GetNumericDocValues(UnitFields.Changed);
    private readonly SortedDocValues languages = reader.GetSortedDocValues(UnitFields.Languages);
    private readonly BytesRef bytes = new();

    /// <summary>The unit of a document.</summary>
    public IndexedUnit Read(int document)
    {
        ids.Get(document, bytes);
        var id = new Guid(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), bigEndian: true);
        languages.Get(document, bytes);
        var tags = bytes.Utf8ToString().Split(' ');
        var standing = (int)standings.Get(document);
        return new IndexedUnit(
            id,
            sequences.Get(document),
            targetHashes.Get(document),
            (UnitStatus)(standing % 16),
            (UnitOrigin)(standing / 16),
            LanguageTag.Parse(tags[0], UnitFields.Languages),
            LanguageTag.Parse(tags[1], UnitFields.Languages),
            changes.Get(document));
    }
}
