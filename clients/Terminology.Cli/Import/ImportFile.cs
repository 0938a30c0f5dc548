namespace Terminology.Cli.Import;

/// <summary>A file to import.</summary>
/// <param name="Index">Its place on the command line, from 0.</param>
/// <param name="Name">Its name as given there.</param>
internal sealed record ImportFile(int Index, string Name)
{
    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Name == "-";

    /// <summary>Its length in bytes; 0 for standard input.</summary>
    public long Length => IsStandardInput ? 0 : new FileInfo(Name).Length;

    /// <summary>Opens it.</summary>
    public Stream Open(Terminal terminal)
        => IsStandardInput
            ? terminal.Input
            : new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
}
