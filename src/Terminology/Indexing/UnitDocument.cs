using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Terminology.Model;
using Terminology.Text;
using Term = Lucene.Net.Index.Term;

namespace Terminology.Indexing;

/// <summary>Makes the Lucene document of a translation unit.</summary>
internal static class UnitDocument
{
    /// <summary>Prefix of the hash of NFC text and tags.</summary>
    public const byte ExactHash = (byte)'x';

    /// <summary>Prefix of the hash of the skeleton.</summary>
    public const byte SkeletonHash = (byte)'s';

    private static readonly FieldType Keys = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS }.Frozen();

    private static readonly FieldType Whole = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY }.Frozen();

    /// <summary>The term that names a unit.</summary>
    public static Term IdTerm(Guid id) => new(UnitFields.Id, new BytesRef(id.ToByteArray(bigEndian: true)));

    /// <summary>The term of a hash of a whole segment.</summary>
    public static BytesRef HashTerm(byte kind, byte[] hash) => new([kind, .. hash]);

    /// <summary>The document of a unit, found in both directions; where both sides are of one language (British, American), from source to target only.</summary>
    public static Document Of(TranslationUnit unit)
    {
        var content = unit.Content;
        var id = unit.Id.ToByteArray(bigEndian: true);
        var document = new Document
        {
            new Field(UnitFields.Id, new BytesTokenStream([new BytesRef(id)]), Whole),
            new BinaryDocValuesField(UnitFields.IdValue, new BytesRef(id)),
            new NumericDocValuesField(UnitFields.Sequence, unit.Sequence),
            new NumericDocValuesField(UnitFields.Standing, (int)content.Status + ((int)content.Origin * 16)),
            new NumericDocValuesField(UnitFields.Changed, unit.Changed.ToUnixTimeMilliseconds()),
            new SortedDocValuesField(UnitFields.Languages, new BytesRef($"{content.SourceLanguage} {content.TargetLanguage}")),
        };
        AddSide(document, content.Source, content.SourceLanguage, content.Target, content.TargetLanguage);
        if (!content.SourceLanguage.SameLanguage(content.TargetLanguage))
            AddSide(document, content.Target, content.TargetLanguage, content.Source, content.SourceLanguage);
        return document;
    }

    private static void AddSide(Document document, string text, LanguageTag from, string target, LanguageTag to)
    {
        var direction = Direction.Between(from, to);
        var segment = TokenizedSegment.Of(new Segment(text), from);
        var hashes = new List<BytesRef> { HashTerm(ExactHash, segment.ExactHash()) };
        if (segment.HasSkeleton)
        {
            hashes.Add(HashTerm(SkeletonHash, segment.SkeletonHash()));
            document.Add(new Field(direction.Keys, new BytesTokenStream([.. segment.Tokens.Where(token => token.IsSkeleton).Select(token => KeyTerm(token.Key))]), Keys));
        }

        document.Add(new Field(direction.Hashes, new BytesTokenStream(hashes), Whole));
        document.Add(new NumericDocValuesField(direction.Weight, segment.Weight));
        document.Add(new BinaryDocValuesField(direction.Text, new BytesRef(Encoding.UTF8.GetBytes(text))));
        document.Add(new NumericDocValuesField(direction.TargetHash, (long)XxHash3.HashToUInt64(MemoryMarshal.AsBytes(target.AsSpan()))));
    }

    /// <summary>The term of a key; a key too long for Lucene is cut, which can only make candidates, never lose one.</summary>
    public static BytesRef KeyTerm(string key) => new(key.Length <= MaxKeyLength ? key : key[..MaxKeyLength]);

    private const int MaxKeyLength = 255;

    private static FieldType Frozen(this FieldType type)
    {
        type.Freeze();
        return type;
    }
}
