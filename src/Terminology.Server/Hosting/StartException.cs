namespace Terminology.Server.Hosting;

/// <summary>Why the service does not start: sentences for standard error, and the exit code.</summary>
internal sealed class StartException : Exception
{
    /// <summary>Exit code of a wrong option (EX_USAGE of sysexits.h).</summary>
    public const int Usage = 64;

    /// <summary>Exit code of all else.</summary>
    public const int Refused = 1;

    /// <summary>Refuses to start.</summary>
    public StartException(int exitCode, IReadOnlyList<string> sentences, Exception? innerException = null)
        : base(string.Join(Environment.NewLine, sentences), innerException)
    {
        ExitCode = exitCode;
        Sentences = sentences;
    }

    /// <summary>The exit code of the process.</summary>
    public int ExitCode { get; }

    /// <summary>What is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Sentences { get; }
}
