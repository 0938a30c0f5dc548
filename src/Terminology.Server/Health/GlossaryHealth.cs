using Microsoft.Extensions.Diagnostics.HealthChecks;
using Terminology.Glossaries;

namespace Terminology.Server.Health;

/// <summary>Whether the glossary is served: degraded while a faulty change waits, unhealthy once the service stops.</summary>
internal sealed class GlossaryHealth(LiveGlossary glossary, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => Task.FromResult(
            lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("The service is stopping.")
            : glossary.RefusedFaults.Count > 0 ? HealthCheckResult.Degraded("The last change of the glossary was refused.")
            : HealthCheckResult.Healthy());
}
