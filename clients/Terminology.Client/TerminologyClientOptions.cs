namespace Terminology.Client;

/// <summary>How a <see cref="TerminologyClient"/> reaches the service.</summary>
public sealed class TerminologyClientOptions
{
    /// <summary>Absolute http or https address of the service's gRPC port. Default: <c>http://127.0.0.1:5081</c>.</summary>
    /// <remarks>A loopback address is always reached directly; any other through the system's proxy, if one is set.</remarks>
    public Uri Address { get; set; } = new("http://127.0.0.1:5081");

    /// <summary>Longest wait for the answer to one call, repetitions included; more than zero. Default: 30 seconds.</summary>
    /// <remarks>Streams have no deadline: they live as long as their requests do.</remarks>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a call is repeated that the service could not be reached for, 0 to 10. Default: 3.</summary>
    /// <remarks>
    /// Only UNAVAILABLE is repeated, and never the creation or deletion of a memory: if their first answer was lost, the second
    /// would be a refusal.
    /// </remarks>
    public int MaxRetries { get; set; } = 3;

    /// <summary>Longest wait before the first repetition, doubled with each further one up to 2 seconds; more than zero. Default: 200 milliseconds.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Largest answer that is accepted, in bytes, at least 1. Default: 67,108,864 (64 MiB).</summary>
    public int MaxAnswerSize { get; set; } = 64 * 1024 * 1024;

    internal static void Check(TerminologyClientOptions options)
    {
        if (Fault(options) is { } fault) throw new ArgumentException(fault, nameof(options));
    }

    private static string? Fault(TerminologyClientOptions options)
        => options switch
        {
            not { Address: { IsAbsoluteUri: true, Scheme: "http" or "https" } }
                => $"“{options.Address}” is not an address of the service; expected one such as http://127.0.0.1:5081.",
            { MaxRetries: < 0 or > 10 } => $"{nameof(MaxRetries)} is {options.MaxRetries}; expected 0 to 10.",
            { MaxAnswerSize: < 1 } => $"{nameof(MaxAnswerSize)} is {options.MaxAnswerSize}; expected at least 1 byte.",
            _ when options.Timeout <= TimeSpan.Zero => $"{nameof(Timeout)} is {options.Timeout}; expected more than zero.",
            _ when options.RetryDelay <= TimeSpan.Zero => $"{nameof(RetryDelay)} is {options.RetryDelay}; expected more than zero.",
            _ => null,
        };
}
