using Lucene.Net.Index;
using Lucene.Net.Util;
using Terminology.Text;
using Term = Lucene.Net.Index.Term;

namespace Terminology.Indexing;

/// <summary>An index as it was at one moment.</summary>
internal sealed class MemoryIndexView(DirectoryReader reader) : IDisposable
{
    /// <summary>Gives the view back.</summary>
    public void Dispose() => reader.DecRef();

    /// <summary>The units whose segment has this hash, each once; the caller verifies that they really are equal.</summary>
    public IEnumerable<IndexedUnit> WithHash(Direction direction, byte kind, byte[] hash)
        => Leaves(direction).SelectMany(leaf => leaf.Documents(direction.Hashes, UnitDocument.HashTerm(kind, hash)).Select(leaf.Unit));

    /// <summary>
    /// The units that may be a fuzzy match of at least <paramref name="lowest"/> percent, each once: every unit that is one is among them.
    /// </summary>
    /// <remarks>
    /// Prefix filter (Bayardo, Ma and Srikant 2007): the words and numbers of the query without a partner weigh at most (1 − θ) of the query, so a match
    /// holds one of the rarest keys that together weigh more than that. Length filter: the distance is at least the difference of the weights.
    /// </remarks>
    /// <param name="direction">From which language to which.</param>
    /// <param name="query">The query; has a word or number.</param>
    /// <param name="lowest">Whole percent, 1 to 100.</param>
    public IEnumerable<IndexedUnit> Candidates(Direction direction, TokenizedSegment query, int lowest)
    {
        var keys = PrefixKeys(direction, query, lowest);
        return Leaves(direction).SelectMany(leaf => leaf.Candidates(keys, query.Weight, lowest));
    }

    private List<BytesRef> PrefixKeys(Direction direction, TokenizedSegment query, int lowest)
    {
        var allowance = (100L - lowest) * query.Weight;
        var keys = new List<BytesRef>();
        var weight = 0L;
        var byFrequency = query.Tokens.Where(token => token.IsSkeleton).GroupBy(token => token.Key, StringComparer.Ordinal)
            .Select(group => (Term: UnitDocument.KeyTerm(group.Key), Weight: group.Sum(token => token.Weight)))
            .Select(key => (key.Term, key.Weight, Frequency: reader.DocFreq(new Term(direction.Keys, key.Term))))
            .OrderBy(key => key.Frequency);
        foreach (var key in byFrequency)
        {
            if (key.Frequency > 0) keys.Add(key.Term);
            weight += key.Weight;
            if (weight * 100 > allowance) break;
        }

        return keys;
    }

    private IEnumerable<MemoryIndexLeaf> Leaves(Direction direction)
        => reader.Leaves.Select(leaf => MemoryIndexLeaf.Of(leaf.AtomicReader, direction)).OfType<MemoryIndexLeaf>();
}
