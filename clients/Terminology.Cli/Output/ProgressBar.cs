using Spectre.Console;

namespace Terminology.Cli.Output;

/// <summary>Shows how far a work is, where a person watches.</summary>
internal static class ProgressBar
{
    /// <summary>Runs the work with a progress bar on standard error, or without one.</summary>
    /// <param name="terminal">Where the bar goes.</param>
    /// <param name="title">What is done (<c>Importing</c>).</param>
    /// <param name="total">How much there is to do, in any unit; 0 if that is not known.</param>
    /// <param name="work">The work; it is given what to tell how much is done so far.</param>
    public static Task RunAsync(Terminal terminal, string title, long total, Func<Action<long>, Task> work)
    {
        if (!terminal.ShowsProgress || total == 0) return work(static _ => { });

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(title, maxValue: total);
                return work(done => bar.Value = Math.Max(bar.Value, done));
            });
    }
}
