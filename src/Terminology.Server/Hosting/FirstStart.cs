namespace Terminology.Server.Hosting;

/// <summary>Whether what belongs to the first start on a data directory is still to be done; a marker file keeps that over a crash.</summary>
internal sealed class FirstStart
{
    private const string Marker = "first-start";

    private readonly string marker;
    private readonly bool pending;

    private FirstStart(string marker, bool pending) => (this.marker, this.pending) = (marker, pending);

    /// <summary>Looks at a data directory before anything creates or opens it.</summary>
    public static FirstStart Look(string folder)
    {
        var file = Path.Combine(folder, Marker);
        return new FirstStart(file, !Directory.Exists(folder) || File.Exists(file) || !Directory.EnumerateFileSystemEntries(folder).Any());
    }

    /// <summary>Notes that the work is still to be done; the data directory is open by now.</summary>
    public void Begin()
    {
        if (pending) File.WriteAllBytes(marker, []);
    }

    /// <summary>Does the work if it is to be done. Work that fails is done again at the next start.</summary>
    public async Task CompleteAsync(Func<Task> work)
    {
        if (!pending) return;

        await work();
        File.Delete(marker);
    }
}
