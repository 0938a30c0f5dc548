namespace Terminology.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, or clean.</summary>
    public const int Done = 0;

    /// <summary>Faults found, nothing imported, or refused by the service.</summary>
    public const int NotDone = 1;

    /// <summary>Done in part: some units imported or some segments answered, some not.</summary>
    public const int PartlyDone = 2;

    /// <summary>The service cannot be reached.</summary>
    public const int Unreachable = 3;

    /// <summary>The command was called in a wrong way (EX_USAGE of BSD's sysexits.h).</summary>
    public const int Usage = 64;

    /// <summary>Stopped with Ctrl-C (128 + SIGINT, as shells have it).</summary>
    public const int Cancelled = 130;
}
