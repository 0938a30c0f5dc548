using System.CommandLine;

namespace Terminology.Cli.Commands;

/// <summary><c>term memory …</c>.</summary>
internal static class MemoryCommand
{
    /// <summary>The argument that names a memory.</summary>
    public static Argument<string> Name() => new("NAME") { Description = "Name of the memory." };

    public static Command Create(Shell shell)
    {
        var command = new Command("memory", "Work with translation memories.")
        {
            MemoryCreateCommand.Create(shell),
            MemoryListCommand.Create(shell),
            MemoryShowCommand.Create(shell),
            MemoryDeleteCommand.Create(shell),
            MemoryAddCommand.Create(shell),
            MemoryImportCommand.Create(shell),
            MemoryLookupCommand.Create(shell),
            MemoryAnalyzeCommand.Create(shell),
            MemoryPretranslateCommand.Create(shell),
            MemoryConcordanceCommand.Create(shell),
        };
        shell.Teach(
            command,
            "term memory create laws",
            "term memory import laws laws.tsv --source-lang en --target-lang fr",
            "term memory lookup \"Place of Origin\" --from en --to fr");
        return command;
    }
}
