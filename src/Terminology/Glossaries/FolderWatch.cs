using System.IO.Hashing;
using System.Text;

namespace Terminology.Glossaries;

/// <summary>Calls back when Markdown files of a folder have changed and come to rest.</summary>
/// <remarks>The system announces most changes; what it loses (network drives, too many watches, a full buffer) a look at names, sizes and times finds.</remarks>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    private readonly string folder;
    private readonly ITimer rest;
    private readonly ITimer poll;
    private FileSystemWatcher? announced;
    private Action? changed;
    private UInt128 seen;

    /// <summary>Looks at the folder for the first time. What changes from now on is called back, even before <see cref="Start"/>.</summary>
    /// <param name="folder">The folder, with all below it.</param>
    /// <param name="time">The clock.</param>
    public FolderWatch(string folder, TimeProvider time)
    {
        this.folder = folder;
        rest = time.CreateTimer(_ => changed?.Invoke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        poll = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        seen = Fingerprint();
    }

    /// <summary>Begins to watch.</summary>
    /// <param name="whenChanged">Called on a thread of the pool; a call may come while another runs.</param>
    public void Start(Action whenChanged)
    {
        changed = whenChanged;
        announced = Announce();
        Look();
        poll.Change(Poll, Poll);
    }

    public void Dispose()
    {
        announced?.Dispose();
        rest.Dispose();
        poll.Dispose();
    }

    private FileSystemWatcher? Announce()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += Changed;
            watcher.Created += Changed;
            watcher.Deleted += Changed;
            watcher.Renamed += Changed;
            watcher.Error += Changed;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // The system has no watch left to give; the look every few seconds remains.
            watcher?.Dispose();
            return null;
        }
    }

    private void Changed(object sender, EventArgs e) => Await();

    private void Await() => rest.Change(Rest, Timeout.InfiniteTimeSpan);

    private void Look()
    {
        var now = Fingerprint();
        if (now == seen) return;
        seen = now;
        Await();
    }

    private UInt128 Fingerprint()
    {
        var hash = new XxHash128();
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*.md", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
                hash.Append(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder is being changed at this moment: whatever came out differs from what the next look finds.
        }

        return hash.GetCurrentHashAsUInt128();
    }
}
