namespace Terminology.Cli.Input;

/// <summary>A file cannot be read as what it should be; the message has a line <c>path:line:column: sentence</c> for each fault.</summary>
internal sealed class FaultyFileException(string message) : Exception(message);
