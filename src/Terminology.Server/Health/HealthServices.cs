using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Terminology.Server.Health;

/// <summary>Registers health: <c>grpc.health.v1</c> for "", "glossary" and "memory", and <c>/healthz</c>.</summary>
internal static class HealthServices
{
    private const string Glossary = "glossary";
    private const string Memory = "memory";

    // What a watcher waits for the first check and between two: long enough to cost nothing, short enough to be of use.
    private static readonly TimeSpan FirstCheck = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan CheckPeriod = TimeSpan.FromSeconds(10);

    /// <summary>Adds the checks and their names over gRPC.</summary>
    public static void AddServiceHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<GlossaryHealth>(Glossary).AddCheck<MemoryHealth>(Memory);
        services.Configure<HealthCheckPublisherOptions>(watch => (watch.Delay, watch.Period) = (FirstCheck, CheckPeriod));
        services.AddGrpcHealthChecks(health =>
        {
            health.Services.Map(Glossary, check => check.Name == Glossary);
            health.Services.Map(Memory, check => check.Name == Memory);
        });
    }
}
