using Microsoft.Extensions.Logging;
using Terminology.Model;

namespace Terminology.Glossaries;

/// <summary>A glossary folder as it is served: follows the folder, and goes on serving the last good state while the folder is faulty.</summary>
/// <remarks>Safe for many threads. Take <see cref="Current"/> once a request.</remarks>
public sealed class LiveGlossary : IDisposable
{
    private readonly Lock reloading = new();
    private readonly CancellationTokenSource closing = new();
    private readonly string folder;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly FolderWatch watch;
    private volatile State state;

    private LiveGlossary(string folder, TimeProvider time, ILogger logger, FolderWatch watch, GlossarySnapshot first)
    {
        this.folder = folder;
        this.time = time;
        this.logger = logger;
        state = new State(first, []);
        this.watch = watch;
    }

    /// <summary>The glossary to serve.</summary>
    public GlossarySnapshot Current => state.Snapshot;

    /// <summary>What is wrong with the folder as it is now, by path, line and column; empty when <see cref="Current"/> is the folder as it is.</summary>
    public IReadOnlyList<Fault> RefusedFaults => state.Faults;

    /// <summary>Reads a glossary folder and begins to follow it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock: changes are awaited for 300 ms, and the folder is looked through every 5 s for what no one announced.</param>
    /// <param name="logger">Told of every change that is taken or refused.</param>
    /// <param name="cancellation">Stops the first reading.</param>
    /// <exception cref="TerminologyException"><see cref="ErrorCode.FaultyFile"/>: the folder is faulty; all faults as violations, the field being <c>path:line:column</c>.</exception>
    public static LiveGlossary Open(string folder, TimeProvider time, ILogger logger, CancellationToken cancellation = default)
    {
        folder = Path.GetFullPath(folder);
        var following = new FolderWatch(folder, time);
        try
        {
            var glossary = Faultless(GlossaryReader.Read(folder, cancellation));
            var live = new LiveGlossary(folder, time, logger, following, GlossarySnapshot.Of(glossary, time.GetUtcNow(), cancellation));
            following.Start(live.Reload);
            return live;
        }
        catch
        {
            following.Dispose();
            throw;
        }
    }

    /// <summary>Stops following the folder; the snapshots stay usable.</summary>
    public void Dispose()
    {
        closing.Cancel();
        watch.Dispose();
        lock (reloading) closing.Dispose();
    }

    private static Glossary Faultless(GlossaryReading reading)
        => reading.Glossary ?? throw new TerminologyException(
            ErrorCode.FaultyFile,
            [.. reading.Faults.Select(fault => new Violation($"{fault.Path}:{fault.Line}:{fault.Column}", fault.ToString()))]);

    private void Reload()
    {
        lock (reloading)
        {
            try
            {
                if (!closing.IsCancellationRequested) Take(GlossaryReader.Read(folder, closing.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                // Closing: nobody asks for the glossary any more.
            }
            catch (Exception exception)
            {
                // On a thread of the pool an exception would end the process; the state before is as good as it was.
                LiveGlossaryLog.Failed(logger, exception);
            }
        }
    }

    private void Take(GlossaryReading reading)
    {
        if (reading.Glossary is not { } glossary)
        {
            if (!reading.Faults.SequenceEqual(state.Faults)) LiveGlossaryLog.Refused(logger, reading.Faults);
            state = state with { Faults = reading.Faults };
        }
        else if (glossary.Hash == state.Snapshot.Glossary.Hash)
        {
            state = state with { Faults = [] };
        }
        else
        {
            state = new State(GlossarySnapshot.Of(glossary, time.GetUtcNow(), closing.Token), []);
            LiveGlossaryLog.Taken(logger, glossary.Concepts.Count, glossary.Hash);
        }
    }

    private sealed record State(GlossarySnapshot Snapshot, IReadOnlyList<Fault> Faults);
}
