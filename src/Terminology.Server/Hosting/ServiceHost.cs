using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Terminology.Model;

namespace Terminology.Server.Hosting;

/// <summary>Starts the service and runs it as a program.</summary>
internal static partial class ServiceHost
{
    /// <summary>Runs the service until it is told to stop (SIGTERM, SIGINT) and returns the exit code of the process.</summary>
    /// <remarks>When it answers, exactly two lines go to <paramref name="output"/>: <c>web</c> and <c>grpc</c> with their addresses. All else goes to <paramref name="error"/>.</remarks>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        var line = CommandLine.Read(arguments);
        if (line.AsksForHelp) return line.Help(output);

        try
        {
            await using var service = await StartAsync(line, adjust: null, CancellationToken.None);
            await output.WriteLineAsync($"web {service.Web}\ngrpc {service.Grpc}");
            await output.FlushAsync();
            await error.WriteLineAsync($"Try next: curl \"{service.Web}/v1/concepts:search?text=bill+of+lading\"   (Ctrl+C stops the service.)");
            await service.App.WaitForShutdownAsync();
            return 0;
        }
        catch (StartException refusal)
        {
            foreach (var sentence in refusal.Sentences) await error.WriteLineAsync(sentence);
            return refusal.ExitCode;
        }
    }

    /// <summary>Starts the service and returns when it answers.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="adjust">What a test changes before the host is built.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="StartException">An option is wrong, a folder cannot be used or a port is taken.</exception>
    public static async Task<RunningService> StartAsync(CommandLine line, Action<WebApplicationBuilder>? adjust, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.AddConfiguration(line);
        var options = OptionsReader.Read(builder.Configuration);
        var folders = new Folders(Path.GetFullPath(options.Data), GlossaryFolder.Find(options.Glossary, Directory.GetCurrentDirectory()));
        var edge = new Edge(options);
        builder.AddLogs();
        edge.Add(builder);
        builder.Services.AddParts(folders);
        adjust?.Invoke(builder);

        var app = builder.Build();
        try
        {
            // The routes are laid while the parts open: each takes about a core for half of the start.
            var opening = Task.Run(() => ServiceParts.OpenAsync(app.Services, folders, cancellationToken), cancellationToken);
            Edge.Map(app);
            await opening;
            await app.StartAsync(cancellationToken);
            if (!IPAddress.IsLoopback(IPAddress.Parse(options.Bind))) LogOpen(app.Logger, options.Bind);
        }
        catch (Exception exception)
        {
            await app.DisposeAsync();
            if (Refusal(exception, options) is { } refusal) throw refusal;
            throw;
        }

        return new RunningService(app, edge.Web, edge.Grpc);
    }

    private static StartException? Refusal(Exception exception, ServiceOptions options) => exception switch
    {
        TerminologyException refusal => new StartException(StartException.Refused, [.. refusal.Violations.Select(violation => violation.Message)], refusal),
        IOException { InnerException: AddressInUseException } => new StartException(
            StartException.Refused, [$"Port {TakenPort(exception, options)} of {options.Bind} is in use; name another with --web-port or --grpc-port, or 0 for any free one."], exception),
        SocketException => new StartException(StartException.Refused, [$"The service cannot listen on {options.Bind}: {exception.Message}."], exception),
        IOException or UnauthorizedAccessException => new StartException(StartException.Refused, [exception.Message], exception),
        _ => null,
    };

    // Kestrel names the address in its message alone.
    private static int TakenPort(Exception exception, ServiceOptions options)
        => exception.Message.Contains($":{options.WebPort}:", StringComparison.Ordinal) ? options.WebPort : options.GrpcPort;

    [LoggerMessage(LogLevel.Warning, "The service listens on {Address} without TLS and without access control: whoever reaches it may read and write the memories.")]
    private static partial void LogOpen(ILogger logger, string address);
}
