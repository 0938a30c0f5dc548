using Microsoft.Extensions.Diagnostics.HealthChecks;
using Terminology.Model;
using Terminology.Server.Refusals;
using Terminology.Storage;

namespace Terminology.Server.Health;

/// <summary>Whether the store of the memories answers; unhealthy once the service stops.</summary>
internal sealed partial class MemoryHealth(MemoryCatalog memories, IHostApplicationLifetime lifetime, ILogger<MemoryHealth> logger) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The service is stopping.") : Checked());

    private HealthCheckResult Checked()
    {
        try
        {
            memories.List();
            return HealthCheckResult.Healthy();
        }
        catch (TerminologyException refusal)
        {
            LogUnavailable(RefusalStatus.ReasonOf(refusal.Code));
            return HealthCheckResult.Unhealthy("The store of the memories does not answer.");
        }
    }

    [LoggerMessage(LogLevel.Error, "The store of the memories does not answer: {Reason}.")]
    private partial void LogUnavailable(string reason);
}
