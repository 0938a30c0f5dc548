using Microsoft.Extensions.Logging.Console;

namespace Terminology.Server.Hosting;

/// <summary>Where options come from and where logs go.</summary>
internal static class HostConfiguration
{
    /// <summary>Reads appsettings.json beside the program, that of the current directory, the environment and the command line; the later ones come first.</summary>
    /// <exception cref="StartException">The command line or a file is faulty.</exception>
    public static void AddConfiguration(this WebApplicationBuilder builder, CommandLine line)
    {
        try
        {
            builder.Configuration
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true, reloadOnChange: false)
                .AddInMemoryCollection(CommandLine.Environment())
                .AddInMemoryCollection(line.Values());
        }
        catch (InvalidDataException fault)
        {
            throw new StartException(StartException.Usage, [$"{fault.Message} Expected JSON."], fault);
        }
    }

    /// <summary>Logs to standard error, so that standard output holds the addresses alone.</summary>
    public static void AddLogs(this WebApplicationBuilder builder) => builder.Logging
        .AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        })
        .AddFilter("Grpc", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning) // Below that they log addresses with what was searched for.
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical) // Logs the stack of a start that fails; ServiceHost says it in a sentence.
        .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.Critical) // Calls it an error that a stopping service says so; the store logs what is one.
        .AddConfiguration(builder.Configuration.GetSection("Logging"))
        .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
}
