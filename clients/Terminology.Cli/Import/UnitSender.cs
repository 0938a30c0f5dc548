using Terminology.Client;
using Terminology.V1;

namespace Terminology.Cli.Import;

/// <summary>Sends batches of units to a memory.</summary>
internal sealed class UnitSender(TerminologyClient client, string memory, ImportTally tally)
{
    // A service that is busy for longer than this needs a person.
    private const int MostWaits = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    /// <summary>Sends a batch; units that the service refuses are reported and the rest is sent again.</summary>
    /// <exception cref="TerminologyRefusedException">The request as a whole was refused.</exception>
    /// <exception cref="TerminologyUnavailableException">The service is gone.</exception>
    public async ValueTask SendAsync(List<TsvRow> rows, CancellationToken cancellationToken)
    {
        var waits = 0;
        while (rows.Count > 0)
        {
            try
            {
                var response = await client.AddUnitsAsync(memory, rows.Select(row => new NewUnit { Content = row.Content }), cancellationToken);
                tally.CountAdded(response.Created, rows.Count - response.Created);
                return;
            }
            catch (TerminologyRefusedException refusal) when (RefusedUnit.Of(refusal, rows.Count) is { Count: > 0 } refused)
            {
                rows = Without(rows, refused, refusal.Reason);
            }
            catch (TerminologyRefusedException refusal) when (refusal.RetryAfter is not null && waits < MostWaits)
            {
                waits++;
                var wait = refusal.RetryAfter.Value;
                await Task.Delay(wait < LongestWait ? wait : LongestWait, cancellationToken);
            }
        }
    }

    private List<TsvRow> Without(List<TsvRow> rows, IReadOnlyList<RefusedUnit> refused, string reason)
    {
        foreach (var unit in refused)
        {
            var row = rows[unit.Index];
            tally.CountRefused(new ImportIssue(row.File, row.Unit, row.Line, unit.IsTarget ? row.TargetColumn : row.SourceColumn, reason, unit.Message));
        }

        var indexes = refused.Select(unit => unit.Index).ToHashSet();
        return [.. rows.Where((_, index) => !indexes.Contains(index))];
    }
}
