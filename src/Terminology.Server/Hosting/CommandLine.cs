using System.CommandLine;

namespace Terminology.Server.Hosting;

/// <summary>The options of the command line and the names that they have elsewhere.</summary>
internal sealed class CommandLine
{
    private const string Lesson = """

        Examples:
          dotnet run --project src/Terminology.Server -c Release
          dotnet run --project src/Terminology.Server -c Release -- --data /srv/terminology --web-port 8080 --grpc-port 8081

        Each option may also stand in the environment (TERMINOLOGY_WEB_PORT=8080) or in appsettings.json, section "Terminology" ("WebPort": 8080).
        The command line comes before the environment, the environment before the file.
        """;

    // Key in the configuration, option, what it takes, what it does.
    private static readonly (string Key, string Name, string Takes, string Does)[] Known =
    [
        (nameof(ServiceOptions.Data), "--data", "DIR", "Folder of the memories; created if it is not there. Default: ./data"),
        (nameof(ServiceOptions.Glossary), "--glossary", "DIR", "Folder of the glossary. Default: the nearest folder “glossary” from here upwards, else beside the program"),
        (nameof(ServiceOptions.WebPort), "--web-port", "N", "Port for JSON, gRPC-Web and /healthz (HTTP/1.1); 0 = any free port. Default: 5080"),
        (nameof(ServiceOptions.GrpcPort), "--grpc-port", "N", "Port for gRPC (HTTP/2 without TLS); 0 = any free port. Default: 5081"),
        (nameof(ServiceOptions.Bind), "--bind", "ADDRESS", "IP address to listen on; anyone who reaches it may read and write the memories. Default: 127.0.0.1"),
    ];

    private readonly ParseResult parsed;

    private CommandLine(ParseResult parsed) => this.parsed = parsed;

    /// <summary>The keys of <see cref="ServiceOptions"/>.</summary>
    public static IEnumerable<string> Keys => Known.Select(option => option.Key);

    /// <summary>Whether the line asks for help or the version rather than for the service.</summary>
    public bool AsksForHelp => parsed.Action is not null && parsed.Errors.Count == 0;

    /// <summary>Reads a command line.</summary>
    public static CommandLine Read(IReadOnlyList<string> arguments)
    {
        var command = new RootCommand("The terminology service: glossary and translation memories over gRPC and JSON.");
        foreach (var (_, name, takes, does) in Known) command.Add(new Option<string?>(name) { HelpName = takes, Description = does });
        return new CommandLine(command.Parse(arguments));
    }

    /// <summary>Writes help or version.</summary>
    public int Help(TextWriter output)
    {
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = output });
        if (parsed.Action is System.CommandLine.Help.HelpAction) output.WriteLine(Lesson);
        return exitCode;
    }

    /// <summary>The options given, by their keys in the configuration.</summary>
    /// <exception cref="StartException">An option is unknown or lacks its value.</exception>
    public IEnumerable<KeyValuePair<string, string?>> Values()
    {
        if (parsed.Errors is [var fault, ..]) throw new StartException(StartException.Usage, [$"{fault.Message} See --help."]);

        return Known
            .Where(option => parsed.GetResult(option.Name) is not null)
            .Select(option => KeyValuePair.Create(ConfigurationPath.Combine(ServiceOptions.Section, option.Key), parsed.GetValue<string?>(option.Name)));
    }

    /// <summary>The options in the environment (<c>TERMINOLOGY_WEB_PORT</c>), by their keys in the configuration.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Environment() => Known
        .Select(option => (option.Key, Value: System.Environment.GetEnvironmentVariable($"TERMINOLOGY_{option.Name[2..].Replace('-', '_').ToUpperInvariant()}")))
        .Where(option => !string.IsNullOrEmpty(option.Value))
        .Select(option => KeyValuePair.Create(ConfigurationPath.Combine(ServiceOptions.Section, option.Key), option.Value));
}
