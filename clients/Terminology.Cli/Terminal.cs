using System.Text;

namespace Terminology.Cli;

/// <summary>What the command reads from and writes to, and what may be written there.</summary>
internal sealed class Terminal : IDisposable
{
    // Lines of a page are set to this width at most, so that they can be read; and to exactly this one where there is no terminal.
    private const int PageWidth = 100;

    /// <summary>Standard input.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, for results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error, for progress and messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Returns a variable of the environment; null if it is not set.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Whether results may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether a person watches standard error, so that a progress bar makes sense.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether a person types at standard input.</summary>
    public bool InputIsKeyboard { get; init; }

    /// <summary>Width of a page in columns.</summary>
    public int Width { get; init; } = PageWidth;

    /// <summary>The terminal that this process was started at.</summary>
    public static Terminal OfThisProcess()
    {
        // Always UTF-8, whatever the locale says: results are often redirected into files.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var plain = !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"))
            || System.Environment.GetEnvironmentVariable("TERM") is "dumb";

        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024) { AutoFlush = false },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            Environment = System.Environment.GetEnvironmentVariable,
            Colour = !Console.IsOutputRedirected && !plain,
            ShowsProgress = !Console.IsErrorRedirected && !plain,
            InputIsKeyboard = !Console.IsInputRedirected,
            Width = !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Math.Clamp(Console.WindowWidth, 40, PageWidth) : PageWidth,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Error.Dispose();
    }
}
