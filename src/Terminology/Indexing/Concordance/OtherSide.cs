using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>Tells whether the other side of a unit fits too. Not thread-safe; gives its scratch back clean.</summary>
/// <remarks>
/// The two sides of a unit have different ranks. If the words of the other side are the rarer ones, the documents that hold them are gathered first; if
/// not, the row of each unit in question is looked at.
/// </remarks>
internal sealed class OtherSide(SegmentTable table, SideSearch search, bool isRarer, CancellationToken cancellationToken) : IDisposable
{
    private readonly ConcordanceScratch scratch = ConcordanceScratch.Rent();
    private ulong[]? documents;

    /// <summary>Number of forms that its words fit.</summary>
    public int Forms => search.Forms;

    /// <summary>Whether the other side of a unit fits.</summary>
    public bool Fits(int document)
    {
        if (!isRarer) return search.FitsAt(DocumentRanks.Of(table)[document]);

        documents ??= Gather();
        return (documents[document >> 6] & (1UL << document)) != 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        search.Dispose();
        scratch.Return();
    }

    private ulong[] Gather()
    {
        var found = scratch.Bits(table.Count == 0 ? 0 : DocumentRanks.Of(table).Length);
        for (var rank = search.From(0, cancellationToken); rank != int.MaxValue; rank = search.From(rank + 1, cancellationToken))
        {
            var document = table.Documents[rank];
            found[document >> 6] |= 1UL << document;
        }

        return found;
    }
}
