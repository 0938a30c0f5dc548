using Grpc.Core;
using Terminology.Cli.Input;
using Terminology.Client;

namespace Terminology.Cli;

/// <summary>Says in one sentence what went wrong, and which exit code that is.</summary>
internal static class Failure
{
    // EPIPE: whoever read our output has seen enough ("term … | head").
    private const int BrokenPipe = 32;

    /// <summary>Writes the sentence and returns the exit code.</summary>
    public static int Report(Exception failure, TextWriter error)
    {
        var (code, sentence) = Of(failure);
        if (sentence.Length > 0) error.WriteLine(sentence);
        return code;
    }

    /// <summary>Runs what writes the last results and forgets about a reader that has gone.</summary>
    public static async Task IgnoreBrokenPipeAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
        }
    }

    private static (int Code, string Sentence) Of(Exception failure) => failure switch
    {
        UsageException => (ExitCode.Usage, failure.Message),
        TerminologyUnavailableException => (ExitCode.Unreachable, failure.Message),
        TerminologyRefusedException refusal => (refusal.StatusCode == StatusCode.InvalidArgument ? ExitCode.Usage : ExitCode.NotDone, Sentences(refusal)),
        FaultyFileException => (ExitCode.NotDone, failure.Message),
        RpcException => (ExitCode.NotDone, "The service failed; its log says why."),
        OperationCanceledException => (ExitCode.Cancelled, "Cancelled."),
        IOException { HResult: BrokenPipe } => (ExitCode.Done, ""),
        IOException or UnauthorizedAccessException => (ExitCode.NotDone, failure.Message),
        _ => (ExitCode.NotDone, $"The command failed: {failure.Message}"),
    };

    private static string Sentences(TerminologyRefusedException refusal)
        => refusal.Violations.Count < 2
            ? refusal.Message
            : string.Join(Environment.NewLine, refusal.Violations.Select(violation => $"{violation.Field}: {violation.Message}"));
}
