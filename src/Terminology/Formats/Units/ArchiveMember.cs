namespace Terminology.Formats.Units;

/// <summary>A file as it is, or a member of an archive.</summary>
/// <param name="Name">Its name without folders; only a label.</param>
/// <param name="Content">What it holds, unpacked; it is closed when the next one is asked for.</param>
public sealed record ArchiveMember(string Name, Stream Content);
