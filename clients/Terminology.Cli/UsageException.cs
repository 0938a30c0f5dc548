namespace Terminology.Cli;

/// <summary>The command was called in a way that only shows when it runs; the message is one sentence.</summary>
internal sealed class UsageException(string message) : Exception(message);
