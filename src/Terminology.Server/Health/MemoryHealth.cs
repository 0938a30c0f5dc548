using Microsoft.Extensions.Diagnostics.HealthChecks;
using Terminology.Storage;

namespace Terminology.Server.Health;

/// <summary>Whether the memories can be written and their indexes follow; unhealthy once the service stops.</summary>
internal sealed class MemoryHealth(MemoryCatalog memories, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(
            lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The service is stopping.")
            : memories.Healthy ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The store cannot write, or an index does not follow it."));
}
