using System.CommandLine;

namespace Terminology.Cli.Commands;

/// <summary><c>term completion SHELL</c>: prints a script that is part of the program.</summary>
internal static class CompletionCommand
{
    public static Command Create(Shell shell)
    {
        var name = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        name.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print a script that completes the command in a shell.") { name };
        shell.Teach(
            command,
            "term completion bash >> ~/.bashrc",
            "term completion zsh > \"${fpath[1]}/_term\"",
            "term completion fish > ~/.config/fish/completions/term.fish");

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var resource = $"completions/term.{parsed.GetRequiredValue(name)}";
            await using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"The program lacks its part “{resource}”.");
            using var reader = new StreamReader(stream);
            await shell.Terminal.Output.WriteAsync(await reader.ReadToEndAsync(cancellationToken));
            return ExitCode.Done;
        });
        return command;
    }
}
