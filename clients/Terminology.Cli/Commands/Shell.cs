using System.CommandLine;
using Terminology.Cli.Output;
using Terminology.Client;

namespace Terminology.Cli.Commands;

/// <summary>What all commands share: the terminal, the global options and the examples of their help.</summary>
internal sealed class Shell
{
    private readonly Dictionary<Command, IReadOnlyList<string>> examples = [];
    private readonly HashSet<Command> tables = [];

    /// <summary>Makes the global options.</summary>
    public Shell(Terminal terminal)
    {
        Terminal = terminal;
        Server = new Option<string>("--server")
        {
            Description = "Address of the service's gRPC port; also from TERMINOLOGY_SERVER.",
            HelpName = "URL",
            Recursive = true,
            DefaultValueFactory = _ => terminal.Environment("TERMINOLOGY_SERVER") is { Length: > 0 } address ? address : "http://127.0.0.1:5081",
        };
        Format = new Option<string>("--format")
        {
            Description = "How results are written: text for people, json or ndjson (one JSON object a line) for programs; of tables also csv.",
            HelpName = "text|json|ndjson|csv",
            Recursive = true,
            DefaultValueFactory = _ => "text",
        };
        Format.AcceptOnlyFromAmong("text", "json", "ndjson", "csv");
    }

    /// <summary>What the command reads from and writes to.</summary>
    public Terminal Terminal { get; }

    /// <summary>The option <c>--server</c>.</summary>
    public Option<string> Server { get; }

    /// <summary>The option <c>--format</c>.</summary>
    public Option<string> Format { get; }

    /// <summary>Examples by command.</summary>
    public IReadOnlyDictionary<Command, IReadOnlyList<string>> Examples => examples;

    /// <summary>Gives a command the examples of its help.</summary>
    public void Teach(Command command, params string[] lines) => examples.Add(command, lines);

    /// <summary>Lets a command write its results as a table with commas.</summary>
    public void AllowCsv(Command command) => tables.Add(command);

    /// <summary>Refuses a format that the command does not write, before it does anything.</summary>
    /// <exception cref="UsageException">It is asked for CSV and writes no table.</exception>
    public void RequireFormat(ParseResult parsed)
    {
        if (parsed.GetValue(Format) == "csv" && !tables.Contains(parsed.CommandResult.Command))
            throw new UsageException("--format is “csv”, but this command writes no table; expected text, json or ndjson.");
    }

    /// <summary>Opens a client of the service that the command line names.</summary>
    /// <exception cref="UsageException">The address is none.</exception>
    public TerminologyClient Connect(ParseResult parsed)
    {
        var text = parsed.GetRequiredValue(Server);
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new UsageException($"“{text}” is not the address of a service; expected one such as http://127.0.0.1:5081.");
        return new TerminologyClient(new TerminologyClientOptions { Address = address });
    }

    /// <summary>Returns where results go, in the form that the command line asks for.</summary>
    public Results Results(ParseResult parsed) => new(Terminal, Enum.Parse<OutputFormat>(parsed.GetRequiredValue(Format), ignoreCase: true));
}
