using System.IO.Compression;
using Terminology.Formats.Units.Packing;
using Terminology.Model;

namespace Terminology.Formats.Units;

/// <summary>Opens files as they are, as <c>.gz</c> and as <c>.zip</c>; which of the three is told by their first bytes, not by their name.</summary>
public static class Archives
{
    /// <summary>The files in a file: the members of a zip archive that may hold units, else the file itself, unpacked. Archives in archives are refused.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="stream">The file, from its first byte; it is not closed. A zip archive that cannot be sought is kept in a temporary file meanwhile.</param>
    /// <param name="limits">How much it may hold; reading the content throws <see cref="ErrorCode.TooLarge"/> where there is more.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The files, each to be read before the next is asked for; reading throws <see cref="ErrorCode.FaultyFile"/> where the archive is damaged.</returns>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: damaged, locked, or without a file that is read; <see cref="ErrorCode.TooLarge"/>: over a limit.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<ArchiveMember> Open(string name, Stream stream, ArchiveLimits limits, CancellationToken cancellationToken)
    {
        var head = new byte[4];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head is [(byte)'P', (byte)'K', 3 or 5, 4 or 6])
        {
            if (stream.CanSeek) stream.Seek(-head.Length, SeekOrigin.Current);
            foreach (var member in ZipMembers.Open(stream.CanSeek ? stream : new PeekedStream(head, stream), limits, cancellationToken)) yield return member;
        }
        else if (head is [0x1F, 0x8B, ..])
        {
            var packed = new PeekedStream(head, stream);
            using var content = new UnpackedStream(new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true), () => packed.Taken, 0, limits);
            yield return new ArchiveMember(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^".gz".Length] : name, content);
        }
        else
        {
            using var content = new PeekedStream(head, stream);
            yield return new ArchiveMember(name, content);
        }
    }

    /// <summary>Whether a name states that a file is packed.</summary>
    internal static bool IsPacked(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
}
