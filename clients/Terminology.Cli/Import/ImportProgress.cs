using Spectre.Console;

namespace Terminology.Cli.Import;

/// <summary>Shows how far an import is, where a person watches.</summary>
internal static class ImportProgress
{
    /// <summary>Runs the work with a progress bar on standard error, or without one.</summary>
    /// <param name="terminal">Where the bar goes.</param>
    /// <param name="bytes">What there is to read, in bytes; 0 if that is not known.</param>
    /// <param name="work">The work; it is given what to tell the bytes read so far.</param>
    public static Task RunAsync(Terminal terminal, long bytes, Func<Action<long>, Task> work)
    {
        if (!terminal.ShowsProgress || bytes == 0) return work(static _ => { });

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask("Importing", maxValue: bytes);
                return work(read => bar.Value = Math.Max(bar.Value, read));
            });
    }
}
