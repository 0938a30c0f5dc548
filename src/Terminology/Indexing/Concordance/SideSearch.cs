using Lucene.Net.Index;
using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>Finds the segments of a table that a pattern fits, by rising rank: the shortest first. Not thread-safe; gives its scratch back clean.</summary>
/// <remarks>Posting lists by key lead to candidates; their rows of tokens decide, unless the lists alone are certain. No text is read.</remarks>
internal sealed class SideSearch : IDisposable
{
    private readonly ConcordanceScratch scratch = ConcordanceScratch.Rent();
    private readonly SegmentTable table;
    private readonly SidePattern pattern;
    private readonly RankCandidates candidates;

    /// <summary>Looks the words up.</summary>
    /// <param name="table">The table.</param>
    /// <param name="leaf">Its leaf.</param>
    /// <param name="field">The field of its tokens (<see cref="Direction.Forms"/>).</param>
    /// <param name="pattern">What to find.</param>
    /// <param name="expansion">Counts what wildcards stand for.</param>
    public SideSearch(SegmentTable table, AtomicReader leaf, string field, SidePattern pattern, WordExpansion expansion)
    {
        this.table = table;
        this.pattern = pattern;
        scratch.Marks.Reserve(table.Forms.Length);
        try
        {
            var words = WordsInTable.Find(table, leaf, field, pattern, expansion);
            for (var i = 0; i < pattern.Words.Count; i++)
            {
                foreach (var form in words.Forms[i]) scratch.Marks.Add(form, 1UL << i);
            }

            IsCertain = pattern.IsMereSet && words.FillKey.All(fills => fills);
            candidates = new RankCandidates(table, pattern, words, scratch);
        }
        catch
        {
            scratch.Return();
            throw;
        }
    }

    /// <summary>Whether the posting lists alone decide, so that no row of tokens is looked at.</summary>
    public bool IsCertain { get; }

    /// <summary>Number of segments behind the last one found, if a posting list tells it; else null.</summary>
    public int? Left => IsCertain ? candidates.Left : null;

    /// <summary>The first rank from <paramref name="least"/> on, which never falls from call to call, whose segment fits; <see cref="int.MaxValue"/> if there is none.</summary>
    public int From(int least, CancellationToken cancellationToken)
    {
        var rank = candidates.From(least);
        while (rank != int.MaxValue && !IsCertain && !pattern.Fits(table.Tokens.AsSpan(table.Starts[rank]..table.Starts[rank + 1]), scratch.Marks, table.Forms))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rank = candidates.From(rank + 1);
        }

        return rank;
    }

    /// <inheritdoc/>
    public void Dispose() => scratch.Return();
}
