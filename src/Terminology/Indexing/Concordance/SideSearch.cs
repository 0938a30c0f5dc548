using Lucene.Net.Index;
using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>Finds the segments of a table that a pattern fits, by rising rank: the shortest first. Not thread-safe; gives its scratch back clean.</summary>
/// <remarks>Posting lists by key lead to candidates; their rows of tokens decide, unless the lists alone are certain. No text is read.</remarks>
internal sealed class SideSearch : IDisposable
{
    /// <summary>Candidates whose rows are fetched together: waiting for memory one by one would take most of the time.</summary>
    private const int BatchSize = 32;

    /// <summary>Tokens of a line of the processor's cache; what lies behind the first ones of a row it fetches by itself.</summary>
    private const int TokensPerLine = 16;

    private const int LongestTouched = 6 * TokensPerLine;

    private readonly ConcordanceScratch scratch = ConcordanceScratch.Rent();
    private readonly SegmentTable table;
    private readonly SidePattern pattern;
    private readonly RankCandidates candidates;
    private readonly RowSearch? rows;
    private readonly int[] batch = new int[BatchSize];
    private int batchEnd;
    private int next;
    private int touched;

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

            candidates = new RankCandidates(table, pattern, words, scratch);
            Forms = words.Forms.Sum(forms => forms.Count);
            IsCertain = pattern.IsMereSet && candidates.CrossAllWords && words.FillKeys.All(fills => fills);
            rows = RowSearch.Of(table, pattern, words, scratch.Marks);
        }
        catch
        {
            scratch.Return();
            throw;
        }
    }

    /// <summary>Number of forms that the words of the pattern fit.</summary>
    public int Forms { get; }

    /// <summary>No more segments than these can fit.</summary>
    public long Most => candidates.Most;

    /// <summary>Whether the posting lists alone decide, so that no row of tokens is looked at.</summary>
    public bool IsCertain { get; }

    /// <summary>Whether one posting list or set alone decides, so that counting costs next to nothing.</summary>
    public bool CountsQuickly => Left is not null;

    /// <summary>Number of segments behind the last one found, if the posting lists tell it; else null.</summary>
    public int? Left => IsCertain ? candidates.Left : null;

    /// <summary>How many rows may still be looked at before the search is given up.</summary>
    public long RowsLeft { get; set; } = long.MaxValue;

    /// <summary>Whether it was.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>The first rank from <paramref name="least"/> on, which never falls from call to call, whose segment fits; <see cref="int.MaxValue"/> if there is none or the search is given up.</summary>
    public int From(int least, CancellationToken cancellationToken)
    {
        if (IsCertain) return candidates.From(least);

        while (true)
        {
            while (next < batchEnd)
            {
                var rank = batch[next++];
                if (rank < least) continue;
                if (rank == int.MaxValue || Fits(rank)) return rank;
                if (--RowsLeft > 0) continue;

                IsGivenUp = true;
                return int.MaxValue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            Fetch(least);
        }
    }

    /// <summary>Whether the segment of a rank fits, in whatever order ranks are asked for.</summary>
    public bool FitsAt(int rank)
        => !candidates.IsEmpty && pattern.Fits(table.Tokens.AsSpan(table.Starts[rank]..table.Starts[rank + 1]), scratch.Marks, table.Forms);

    /// <inheritdoc/>
    public void Dispose() => scratch.Return();

    private bool Fits(int rank)
    {
        if (rows is not null && !rows.Fits(rank)) return false;

        return (rows is not null && !pattern.HasUnwanted) || pattern.Fits(table.Tokens.AsSpan(table.Starts[rank]..table.Starts[rank + 1]), scratch.Marks, table.Forms);
    }

    /// <summary>Takes the next candidates and touches their rows: reads that do not wait for each other.</summary>
    private void Fetch(int least)
    {
        (next, batchEnd) = (0, 0);
        var rank = Math.Max(least, batch[^1]);
        while (batchEnd < BatchSize && rank != int.MaxValue)
        {
            rank = candidates.From(rank);
            batch[batchEnd++] = rank;
            if (rank != int.MaxValue) rank++;
        }

        var sum = 0;
        foreach (var candidate in batch.AsSpan(0, batchEnd))
        {
            if (candidate == int.MaxValue) break;

            var end = Math.Min(table.Starts[candidate + 1], table.Starts[candidate] + LongestTouched);
            for (var place = table.Starts[candidate]; place < end; place += TokensPerLine) sum += table.Tokens[place];
        }

        // What nobody uses would not be read.
        Volatile.Write(ref touched, sum);
    }
}
