using Lucene.Net.Index;
using Terminology.Indexing.Segments;

namespace Terminology.Indexing.Concordance;

/// <summary>Finds the units of one leaf in one direction that a pattern fits, the shortest segment first. Not thread-safe.</summary>
internal sealed class DirectionSearch : IDisposable
{
    private readonly SegmentTable table;
    private readonly AtomicReader leaf;
    private readonly SideSearch text;
    private readonly OtherSide? other;
    private readonly UnitValues values;
    private readonly CancellationToken cancellationToken;
    private int rank = -1;

    /// <summary>Looks the words of both sides up.</summary>
    public DirectionSearch(SegmentTables tables, AtomicReader leaf, Direction direction, UnitPattern pattern, WordExpansion expansion, CancellationToken cancellationToken)
    {
        this.leaf = leaf;
        this.cancellationToken = cancellationToken;
        table = tables.Of(leaf, direction)!;
        values = new UnitValues(leaf, direction);
        text = new SideSearch(table, leaf, direction.Forms, pattern.Text, expansion);
        try
        {
            if (pattern.Other(direction.To) is not { } wanted) return;

            var back = new Direction(direction.To, direction.From);
            var otherTable = tables.Of(leaf, back)!;
            var search = new SideSearch(otherTable, leaf, back.Forms, wanted, expansion);
            other = new OtherSide(otherTable, search, search.Most < text.Most, cancellationToken);
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    /// <summary>Weight of the segment of the present unit, in hundredths of a word.</summary>
    public int Weight => table.Weights[rank];

    /// <summary>Number of forms that the words of both sides fit.</summary>
    public int Forms => text.Forms + (other?.Forms ?? 0);

    /// <summary>Whether there is no further unit, so far as is known.</summary>
    public bool IsFinished => rank == int.MaxValue;

    /// <summary>Whether counting was given up, so that there may be more.</summary>
    public bool IsGivenUp => text.IsGivenUp;

    /// <summary>Whether counting costs next to nothing.</summary>
    public bool CountsQuickly => other is null && text.CountsQuickly;

    /// <summary>The unit at a rank.</summary>
    public IndexedUnit Unit(int at) => new(values, table, at);

    /// <summary>Goes over the units whose segments weigh as much as the present one and returns their ranks, the newest change first, then by id.</summary>
    public List<int> TakeAlike()
    {
        var (weight, alike) = (Weight, new List<int>());
        do alike.Add(rank);
        while (MoveNext() && Weight == weight);

        alike.Sort((a, b) => table.Recency[a].CompareTo(table.Recency[b]));
        return alike;
    }

    /// <summary>Goes to the next unit; false if there is none.</summary>
    public bool MoveNext()
    {
        if (rank == int.MaxValue) return false;

        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            rank = text.From(rank + 1, cancellationToken);
        }
        while (rank != int.MaxValue && !(IsLive(rank) && other?.Fits(table.Documents[rank]) != false));
        return rank != int.MaxValue;
    }

    /// <summary>Goes on over the units behind the present one and returns their number.</summary>
    /// <param name="most">Most units to go over.</param>
    /// <param name="rows">Most segments that do not fit to look at in vain, less those that were.</param>
    public long CountRest(long most, ref long rows)
    {
        if (IsFinished) return 0;
        if (CountsQuickly && leaf.LiveDocs is null && rank >= 0 && text.Left is { } left && left <= most)
        {
            rank = int.MaxValue;
            return left;
        }

        var count = 0L;
        text.RowsLeft = rows;
        while (count < most && MoveNext()) count++;
        rows = text.RowsLeft;
        return count;
    }

    /// <summary>Goes to the first unit whose segment weighs at least so much; to be called before the first <see cref="MoveNext"/>.</summary>
    public void StartAt(int weight) => rank = table.Ranks(weight, int.MaxValue - 1).First - 1;

    /// <inheritdoc/>
    public void Dispose()
    {
        text.Dispose();
        other?.Dispose();
    }

    private bool IsLive(int at) => leaf.LiveDocs is not { } live || live.Get(table.Documents[at]);
}
