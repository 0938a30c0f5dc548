using System.Text;
using Terminology.Cli;

namespace Terminology.Server.Tests.Cli;

/// <summary>Runs the command in this process, as if it had been typed with its output redirected.</summary>
internal sealed record TermRun(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<TermRun> Of(params string[] args) => Of(args, input: []);

    public static async Task<TermRun> Of(string[] args, byte[] input, Uri? server = null, bool colour = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            Input = new MemoryStream(input),
            Output = output,
            Error = error,
            Environment = name => name == "TERMINOLOGY_SERVER" ? server?.ToString() : null,
            Colour = colour,
        };

        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new TermRun(code, output.ToString(), error.ToString());
    }

    public static Task<TermRun> Of(Uri server, params string[] args) => Of(args, [], server);

    public static Task<TermRun> Piped(Uri server, string input, params string[] args) => Of(args, Encoding.UTF8.GetBytes(input), server);
}
