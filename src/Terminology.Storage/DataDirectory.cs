using System.Globalization;
using Terminology.Model;

namespace Terminology.Storage;

/// <summary>The folder that holds everything the service keeps, locked for one process.</summary>
/// <remarks>
/// The lock is one file opened without sharing, which is <c>flock(LOCK_EX)</c> on Linux: the kernel frees it when the process ends, however it ends.
/// Lucene's own lock does not exclude a second process there, so this one guards the indexes as well.
/// </remarks>
public sealed class DataDirectory : IDisposable
{
    private const string LockingSwitch = "DOTNET_SYSTEM_IO_DISABLEFILELOCKING";

    /// <summary>EWOULDBLOCK, as .NET passes it on where there is <c>flock</c>.</summary>
    private const int WouldBlock = 11;

    /// <summary>ERROR_SHARING_VIOLATION.</summary>
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream lockFile;

    private DataDirectory(string path, FileStream lockFile)
    {
        Path = path;
        this.lockFile = lockFile;
    }

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    internal string DatabaseFile => System.IO.Path.Combine(Path, "terminology.db");

    internal string IndexesFolder => System.IO.Path.Combine(Path, "indexes");

    internal string QuarantineFolder => System.IO.Path.Combine(Path, "quarantine");

    /// <summary>Creates the folder if it is not there, readable by its owner only, and locks it. Never waits.</summary>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.StoreUnavailable"/>: another process has locked it, it cannot be used, or files cannot be locked here.</exception>
    public static DataDirectory Open(string path)
    {
        if (Environment.GetEnvironmentVariable(LockingSwitch) is "1" or "true" or "True" or "TRUE")
            throw Refusal($"{LockingSwitch} is set, so that two services could write to one data directory; unset it.");

        path = System.IO.Path.GetFullPath(path);
        try
        {
            CreatePrivately(path);
            var locked = Lock(path);
            try
            {
                RequireExclusion(path);
                LeaveName(path);
                return new DataDirectory(path, locked);
            }
            catch
            {
                locked.Dispose();
                throw;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TerminologyException(ErrorCode.StoreUnavailable, [new Violation("data", $"The data directory “{path}” cannot be used: {e.Message}")], e);
        }
    }

    /// <summary>Frees the lock. May be called again.</summary>
    public void Dispose() => lockFile.Dispose();

    internal string IndexFolder(Guid memory) => System.IO.Path.Combine(IndexesFolder, memory.ToString("D", CultureInfo.InvariantCulture));

    private static FileStream Lock(string path)
    {
        try
        {
            return OpenLockFile(path);
        }
        catch (IOException e) when (e.HResult is WouldBlock or SharingViolation)
        {
            throw Refusal($"The data directory “{path}” is in use by another service{Holder(path)}; stop that one or choose another directory.");
        }
    }

    /// <summary>Some file systems take a lock and exclude nobody: then a second handle gets the file too.</summary>
    private static void RequireExclusion(string path)
    {
        try
        {
            OpenLockFile(path).Dispose();
        }
        catch (IOException)
        {
            return;
        }

        throw Refusal($"The file system of the data directory “{path}” does not lock files; choose a directory on a local disk.");
    }

    private static FileStream OpenLockFile(string path) => new(LockFile(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);

    private static void CreatePrivately(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Leaves word of who holds the lock. It is a courtesy: on a full disk the service starts without it.</summary>
    private static void LeaveName(string path)
    {
        try
        {
            File.WriteAllText(ProcessFile(path), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            // A number that is not there is not shown; one that is wrong would be worse.
            File.Delete(ProcessFile(path));
        }
    }

    private static string Holder(string path)
    {
        try
        {
            return $" (process {int.Parse(File.ReadAllText(ProcessFile(path)), CultureInfo.InvariantCulture)})";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            return "";
        }
    }

    private static string LockFile(string path) => System.IO.Path.Combine(path, "lock");

    private static string ProcessFile(string path) => System.IO.Path.Combine(path, "lock.process");

    private static TerminologyException Refusal(string message) => new(ErrorCode.StoreUnavailable, "data", message);
}
