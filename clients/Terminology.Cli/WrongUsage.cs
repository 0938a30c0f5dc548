using System.CommandLine;
using System.CommandLine.Parsing;

namespace Terminology.Cli;

/// <summary>Answers a command line that cannot be understood.</summary>
internal static class WrongUsage
{
    /// <summary>Says on standard error what is wrong; where only a verb is missing, shows the help instead.</summary>
    /// <returns><see cref="ExitCode.Usage"/>.</returns>
    public static async Task<int> ReportAsync(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var verbs = command.Subcommands.Select(verb => verb.Name).ToArray();
        if (verbs.Length > 0 && parsed.UnmatchedTokens.Count == 0)
        {
            await command.Parse("--help").InvokeAsync(new InvocationConfiguration { Output = error, Error = error }, CancellationToken.None);
            return ExitCode.Usage;
        }

        var name = Name(parsed.CommandResult);
        IEnumerable<string> sentences = verbs.Length > 0
            ? [$"“{parsed.UnmatchedTokens[0]}” is no verb of “{name}”; expected one of {string.Join(", ", verbs)}."]
            : parsed.Errors.Select(failure => OnOneLine(failure.Message)).Distinct(StringComparer.Ordinal);
        foreach (var sentence in sentences) await error.WriteLineAsync(sentence);
        await error.WriteLineAsync($"“{name} --help” shows how it is used.");
        return ExitCode.Usage;
    }

    // The library writes the values that it accepts on a line each.
    private static string OnOneLine(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines is [var first, _, ..] ? $"{first} {string.Join(", ", lines.Skip(1))}" : message;
    }

    private static string Name(SymbolResult? result) => result switch
    {
        CommandResult { Command: not RootCommand } verb => $"{Name(verb.Parent)} {verb.Command.Name}",
        _ => "term",
    };
}
