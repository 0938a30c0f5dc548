using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Terminology.Indexing;

/// <summary>What a leaf holds of its units on disk. Not thread-safe.</summary>
internal sealed class UnitValues(AtomicReader reader, Direction direction)
{
    private readonly NumericDocValues targetHashes = reader.GetNumericDocValues(direction.TargetHash);
    private readonly BinaryDocValues ids = reader.GetBinaryDocValues(UnitFields.IdValue);
    private readonly NumericDocValues sequences = reader.GetNumericDocValues(UnitFields.Sequence);
    private readonly NumericDocValues changes = reader.GetNumericDocValues(UnitFields.Changed);
    private readonly NumericDocValues? previous = reader.GetNumericDocValues(UnitFields.Previous);
    private readonly NumericDocValues? next = reader.GetNumericDocValues(UnitFields.Next);
    private readonly NumericDocValues? keys = reader.GetNumericDocValues(UnitFields.Key);
    private readonly BytesRef bytes = new();

    /// <summary>Id of the unit.</summary>
    public Guid Id(int document)
    {
        ids.Get(document, bytes);
        return new Guid(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), bigEndian: true);
    }

    /// <summary>Number of the change that last touched it.</summary>
    public long Sequence(int document) => sequences.Get(document);

    /// <summary>When it was last changed, in milliseconds since 1970.</summary>
    public long Changed(int document) => changes.Get(document);

    /// <summary>64-bit hash of its text in the language wanted.</summary>
    public long TargetHash(int document) => targetHashes.Get(document);

    /// <summary>What stood around its source; what a unit does not have reads as 0, which is <see cref="ContextHashes.Unknown"/>.</summary>
    public ContextHashes Context(int document)
        => new(previous?.Get(document) ?? ContextHashes.Unknown, next?.Get(document) ?? ContextHashes.Unknown, keys?.Get(document) ?? ContextHashes.Unknown);
}
