using Microsoft.Extensions.Logging;
using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>What the log says of a glossary folder. Its texts are not confidential.</summary>
internal static partial class LiveGlossaryLog
{
    private const int Shown = 5;

    public static void Refused(ILogger logger, IReadOnlyList<Fault> faults)
        => Refused(logger, faults.Count, string.Join(Environment.NewLine, faults.Take(Shown)));

    [LoggerMessage(EventId = 2101, Level = LogLevel.Information, Message = "Glossary changed: {Concepts} concepts, hash {Hash}")]
    public static partial void Taken(ILogger logger, int concepts, string hash);

    [LoggerMessage(EventId = 2103, Level = LogLevel.Error, Message = "Glossary change could not be read, the state before is served on")]
    public static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(EventId = 2102, Level = LogLevel.Warning, Message = "Glossary change refused for {Count} faults, the state before is served on; the first are:\n{Faults}")]
    private static partial void Refused(ILogger logger, int count, string faults);
}
