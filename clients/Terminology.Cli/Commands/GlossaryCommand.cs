using System.CommandLine;

namespace Terminology.Cli.Commands;

/// <summary><c>term glossary …</c>.</summary>
internal static class GlossaryCommand
{
    public static Command Create(Shell shell)
    {
        var command = new Command("glossary", "Work with a glossary folder; needs no service.") { GlossaryLintCommand.Create(shell) };
        shell.Teach(command, "term glossary lint glossary");
        return command;
    }
}
