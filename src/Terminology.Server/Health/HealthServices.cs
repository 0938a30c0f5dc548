namespace Terminology.Server.Health;

/// <summary>Registers health: <c>grpc.health.v1</c> for "", "glossary" and "memory", and <c>/healthz</c>.</summary>
internal static class HealthServices
{
    private const string Glossary = "glossary";
    private const string Memory = "memory";

    /// <summary>Adds the checks and their names over gRPC.</summary>
    public static void AddServiceHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<GlossaryHealth>(Glossary).AddCheck<MemoryHealth>(Memory);
        services.AddGrpcHealthChecks(health =>
        {
            health.Services.Map(Glossary, check => check.Name == Glossary);
            health.Services.Map(Memory, check => check.Name == Memory);
        });
    }
}
