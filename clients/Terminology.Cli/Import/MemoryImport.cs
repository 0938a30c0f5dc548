using System.Runtime.CompilerServices;
using Terminology.Model;

namespace Terminology.Cli.Import;

/// <summary>Reads files and sends their units.</summary>
internal sealed class MemoryImport(Terminal terminal, IReadOnlyList<ImportFile> files, LanguageTag? from, LanguageTag? to)
{
    // Enough to keep the service's disk busy while the next units are read; more only fills its queue.
    private const int BatchesInFlight = 4;

    private long bytesRead;

    /// <summary>What became of the units so far.</summary>
    public ImportTally Tally { get; } = new();

    /// <summary>Refuses files that are not there or whose columns cannot be told, before anything is sent.</summary>
    /// <exception cref="UsageException">One of them.</exception>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        foreach (var file in files.Where(file => !file.IsStandardInput))
        {
            if (!File.Exists(file.Name)) throw new UsageException($"There is no file “{file.Name}”.");
            await using var stream = file.Open(terminal);
            await new TsvReader(file, from, to).CheckAsync(stream, cancellationToken);
        }
    }

    /// <summary>Reads all files.</summary>
    /// <param name="send">Sends a batch; several run at once.</param>
    /// <param name="progress">Is told how many bytes have been read so far.</param>
    /// <param name="cancellationToken">Stops the import; what has been acknowledged stays.</param>
    public async Task RunAsync(Func<List<TsvRow>, CancellationToken, ValueTask> send, Action<long> progress, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = BatchesInFlight, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(ImportBatches.Of(RowsAsync(cancellationToken), cancellationToken), parallel, async (batch, stop) =>
        {
            await send(batch, stop);
            progress(Interlocked.Read(ref bytesRead));
        });
    }

    private async IAsyncEnumerable<TsvRow> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytesBefore = 0L;
        foreach (var file in files)
        {
            await using var stream = file.Open(terminal);
            await foreach (var row in new TsvReader(file, from, to).ReadAsync(stream, Tally.CountFaulty, cancellationToken))
            {
                Tally.CountRead();
                if (!file.IsStandardInput) Interlocked.Exchange(ref bytesRead, bytesBefore + stream.Position);
                yield return row;
            }

            bytesBefore += file.Length;
        }
    }
}
