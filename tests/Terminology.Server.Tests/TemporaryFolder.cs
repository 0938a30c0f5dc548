namespace Terminology.Server.Tests;

/// <summary>A new folder that goes when it is disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("terminology-").FullName;

    /// <summary>A path within it.</summary>
    public string At(string name) => Path.Combine(path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(path, recursive: true);
}
