using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Terminology.Matching.Numbers;
using Terminology.Model;
using Terminology.Text;
using Term = Lucene.Net.Index.Term;

namespace Terminology.Indexing;

/// <summary>Makes the Lucene document of a translation unit.</summary>
internal static class UnitDocument
{
    private static readonly FieldType Tokens = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS }.Frozen();

    private static readonly FieldType Whole = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY }.Frozen();

    /// <summary>The term that names a unit.</summary>
    public static Term IdTerm(Guid id) => new(UnitFields.Id, new BytesRef(id.ToByteArray(bigEndian: true)));

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
            new NumericDocValuesField(UnitFields.Changed, unit.Changed.ToUnixTimeMilliseconds()),
            new SortedDocValuesField(UnitFields.Standing, new BytesRef(UnitStanding.Of(content).ToString())),
        };
        AddContext(document, ContextHashes.Of(content.Context));
        var source = TokenizedSegment.Of(content.SourceSegment, content.SourceLanguage);
        var target = TokenizedSegment.Of(content.TargetSegment, content.TargetLanguage);
        AddSide(document, source, target);
        if (!content.SourceLanguage.SameLanguage(content.TargetLanguage)) AddSide(document, target, source);
        return document;
    }

    private static void AddContext(Document document, ContextHashes context)
    {
        if (context.Previous != ContextHashes.Unknown) document.Add(new NumericDocValuesField(UnitFields.Previous, context.Previous));
        if (context.Next != ContextHashes.Unknown) document.Add(new NumericDocValuesField(UnitFields.Next, context.Next));
        if (context.Key != ContextHashes.Unknown) document.Add(new NumericDocValuesField(UnitFields.Key, context.Key));
    }

    private static void AddSide(Document document, TokenizedSegment segment, TokenizedSegment target)
    {
        var direction = Direction.Between(segment.Language, target.Language);
        document.Add(new Field(direction.Forms, new BytesTokenStream([.. segment.Tokens.Select(FormTerm.Of)]), Tokens));
        document.Add(new NumericDocValuesField(direction.Weight, segment.Forms.Sum(form => form.Weight)));
        document.Add(new NumericDocValuesField(direction.Length, segment.Forms.Length));
        if (Array.Exists(segment.Forms, form => form.Class == TokenClass.Number) && NumberSubstitution.IsRepairable(segment, target))
            document.Add(new NumericDocValuesField(direction.Repairable, 1));
        document.Add(new NumericDocValuesField(direction.Exact, (long)segment.ExactHash()));
        document.Add(new NumericDocValuesField(direction.TargetHash, (long)target.ContentHash()));
    }

    private static FieldType Frozen(this FieldType type)
    {
        type.Freeze();
        return type;
    }
}
