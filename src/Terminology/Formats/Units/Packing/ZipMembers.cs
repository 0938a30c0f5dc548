using System.IO.Compression;
using Terminology.Model;

namespace Terminology.Formats.Units.Packing;

/// <summary>The files of a zip archive that may hold units.</summary>
internal static class ZipMembers
{
    /// <summary>The members, in the order of the archive.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/> or <see cref="ErrorCode.TooLarge"/>: the archive is damaged, locked, or over a limit.</exception>
    public static IEnumerable<ArchiveMember> Open(Stream stream, ArchiveLimits limits, CancellationToken cancellationToken)
    {
        using var file = stream.CanSeek ? null : Spool(stream, limits, cancellationToken);
        using var archive = Archive(file ?? stream);
        var before = 0L;
        foreach (var member in Chosen(archive, limits))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member.IsEncrypted) throw Faulty("The archive is locked with a password; pack it without one.");

            var packed = member.CompressedLength;
            using var content = new UnpackedStream(OpenMember(member), () => packed, before, limits);
            yield return new ArchiveMember(member.Name, content);
            before += content.Count;
        }
    }

    private static ZipArchive Archive(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException)
        {
            throw Faulty("The archive is damaged or incomplete; pack it anew.");
        }
    }

    private static Stream OpenMember(ZipArchiveEntry member)
    {
        try
        {
            return member.Open();
        }
        catch (InvalidDataException)
        {
            throw Faulty("A member of the archive is damaged or packed in a way that is not read; pack it anew with Deflate.");
        }
    }

    private static List<ZipArchiveEntry> Chosen(ZipArchive archive, ArchiveLimits limits)
    {
        // The count is read from the directory, which is in memory already: as large as the packed file at most.
        System.Collections.ObjectModel.ReadOnlyCollection<ZipArchiveEntry> all;
        try
        {
            all = archive.Entries;
        }
        catch (InvalidDataException)
        {
            throw Faulty("The archive's directory is damaged; pack it anew.");
        }

        if (all.Count > limits.MaxMembers)
            throw new TerminologyException(ErrorCode.TooLarge, "file", FormattableString.Invariant($"The archive has more than {limits.MaxMembers} members; split it."));

        // Folders have no name; macOS packs a shadow of every file.
        var files = all.Where(member => member.Name.Length > 0 && member.Name[0] != '.' && !member.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
        if (files.Exists(member => Archives.IsPacked(member.Name))) throw Faulty("The archive holds another archive, which is not read; unpack that first.");

        var chosen = files.Count == 1 ? files : files.FindAll(member => UnitFormats.OfFileName(member.Name) is not null);
        return chosen.Count > 0 ? chosen : throw Faulty("The archive holds no file whose name states a format that is read, such as .tmx; add one.");
    }

    /// <summary>A zip archive has its directory at its end: what cannot be sought is kept in a file until it is read.</summary>
    private static FileStream Spool(Stream stream, ArchiveLimits limits, CancellationToken cancellationToken)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            var buffer = new byte[1 << 16];
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                cancellationToken.ThrowIfCancellationRequested();
                file.Write(buffer, 0, count);
                if (file.Length > limits.MaxBytes) throw new TerminologyException(ErrorCode.TooLarge, "file", FormattableString.Invariant($"The archive is larger than {limits.MaxBytes} bytes; split it."));
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static TerminologyException Faulty(string message) => new(ErrorCode.FaultyFile, "file", message);
}
