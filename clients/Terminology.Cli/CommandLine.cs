using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Terminology.Cli.Commands;

namespace Terminology.Cli;

/// <summary>The command with all its verbs.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and returns its <see cref="ExitCode"/>; what goes wrong is one sentence on standard error.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            var shell = new Shell(terminal);
            var parsed = Build(shell).Parse(args);
            if (parsed.Action is ParseErrorAction) return await WrongUsage.ReportAsync(parsed, terminal.Error);

            shell.RequireFormat(parsed);
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (Exception failure)
        {
            return Failure.Report(failure, terminal.Error);
        }
        finally
        {
            await Failure.IgnoreBrokenPipeAsync(() => terminal.Output.FlushAsync(CancellationToken.None));
        }
    }

    private static RootCommand Build(Shell shell)
    {
        var root = new RootCommand("Terms and translations of international trade, French and English, from the Terminology service.")
        {
            shell.Server,
            shell.Format,
            SearchCommand.Create(shell),
            ShowCommand.Create(shell),
            MemoryCommand.Create(shell),
            StatusCommand.Create(shell),
            GlossaryCommand.Create(shell),
            CompletionCommand.Create(shell),
        };
        shell.Teach(
            root,
            "term search \"bills of lading\"",
            "term memory lookup \"Place of Origin\" --from en --to fr",
            "term memory import laws laws.tsv --source-lang en --target-lang fr");

        var help = root.Options.OfType<HelpOption>().Single();
        help.Aliases.Clear();
        help.Aliases.Add("-h");
        help.Action = new ExampleHelp((HelpAction)help.Action!, shell.Examples);
        return root;
    }
}
