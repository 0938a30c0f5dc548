using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace Terminology.Indexing;

/// <summary>Hands ready terms to the indexer: segments are tokenized by our own rules, and ids and hashes are bytes.</summary>
internal sealed class BytesTokenStream : TokenStream
{
    private readonly IReadOnlyList<BytesRef> terms;
    private readonly BytesAttribute attribute;
    private int next;

    public BytesTokenStream(IReadOnlyList<BytesRef> terms)
    {
        this.terms = terms;
        attribute = new BytesAttribute();
        AddAttributeImpl(attribute);
    }

    public override bool IncrementToken()
    {
        if (next == terms.Count) return false;

        attribute.BytesRef.CopyBytes(terms[next++]);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }

    private sealed class BytesAttribute : Attribute, ITermToBytesRefAttribute
    {
        public BytesRef BytesRef { get; } = new(16);

        public void FillBytesRef()
        {
            // The bytes are there from the start.
        }

        public override void Clear()
        {
            // Every term overwrites the one before.
        }

        public override void CopyTo(IAttribute target) => ((BytesAttribute)target).BytesRef.CopyBytes(BytesRef);
    }
}
