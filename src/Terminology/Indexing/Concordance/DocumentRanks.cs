using System.Runtime.CompilerServices;
using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>The ranks of a table by Lucene's document numbers: made when a search for words of both sides first needs them, 4 bytes a document. Thread-safe.</summary>
internal static class DocumentRanks
{
    private static readonly ConditionalWeakTable<SegmentTable, int[]> Known = [];

    /// <summary>The ranks of a table; documents that it does not hold have 0.</summary>
    public static int[] Of(SegmentTable table) => Known.GetValue(table, Read);

    private static int[] Read(SegmentTable table)
    {
        var ranks = new int[table.Count == 0 ? 0 : table.Documents.Max() + 1];
        for (var rank = 0; rank < table.Count; rank++) ranks[table.Documents[rank]] = rank;
        return ranks;
    }
}
