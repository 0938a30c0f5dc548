using System.Runtime.CompilerServices;

namespace Terminology.Cli.Import;

/// <summary>Cuts a stream of units into requests.</summary>
internal static class ImportBatches
{
    // The contract's limit on a request.
    private const int MaxUnits = 1_000;

    // A quarter of gRPC's usual limit of 4 MiB on a message.
    private const int MaxBytes = 1024 * 1024;

    /// <summary>Returns the units in batches of at most 1,000 units and about 1 MiB.</summary>
    public static async IAsyncEnumerable<List<TsvRow>> Of(IAsyncEnumerable<TsvRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<TsvRow>();
        var bytes = 0;
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var size = row.Content.CalculateSize();
            if (batch.Count == MaxUnits || (batch.Count > 0 && bytes + size > MaxBytes))
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }

            batch.Add(row);
            bytes += size;
        }

        if (batch.Count > 0) yield return batch;
    }
}
