using Terminology.Glossaries;
using Terminology.Storage;

namespace Terminology.Server.Hosting;

/// <summary>The parts of the engine that the endpoints call, one of each in a service.</summary>
internal static class ServiceParts
{
    /// <summary>Registers them; the container closes them in the reverse of the order in which <see cref="OpenAsync"/> opens them.</summary>
    public static void AddParts(this IServiceCollection services, Folders folders) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(parts => LiveGlossary.Open(folders.Glossary, parts.GetRequiredService<TimeProvider>(), parts.GetRequiredService<ILogger<LiveGlossary>>()))
        .AddSingleton(_ => DataDirectory.Open(folders.Data))
        .AddSingleton(parts => MemoryCatalog.Open(parts.GetRequiredService<DataDirectory>(), parts.GetRequiredService<TimeProvider>(), parts.GetRequiredService<ILoggerFactory>()))
        .AddSingleton<SampleMemory>();

    /// <summary>Opens them before the first call comes, and fills the sample memory of a new data directory.</summary>
    /// <remarks>The data directory first: a second service on it learns so at once. Memories and glossary side by side: together they are most of the time that a start takes.</remarks>
    /// <exception cref="Model.TerminologyException">The glossary is faulty, with all faults, or the data directory cannot be used.</exception>
    public static async Task OpenAsync(IServiceProvider parts, Folders folders, CancellationToken cancellationToken)
    {
        var start = FirstStart.Look(folders.Data);
        parts.GetRequiredService<DataDirectory>();
        start.Begin();
        await Task.WhenAll(
            Task.Run(parts.GetRequiredService<MemoryCatalog>, cancellationToken),
            Task.Run(parts.GetRequiredService<LiveGlossary>, cancellationToken));
        await start.CompleteAsync(() => parts.GetRequiredService<SampleMemory>().FillAsync(folders.Glossary, cancellationToken));
    }
}
