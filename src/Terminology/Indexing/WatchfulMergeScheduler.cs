using Lucene.Net.Index;

namespace Terminology.Indexing;

/// <summary>Merges on one thread in the background and remembers a merge that failed; by itself Lucene would tell nobody.</summary>
internal sealed class WatchfulMergeScheduler : ConcurrentMergeScheduler
{
    private Exception? failure;

    public WatchfulMergeScheduler() => SetMaxMergesAndThreads(4, 1);

    /// <summary>Whether a merge is going on.</summary>
    public bool IsBusy => MergeThreadCount > 0;

    /// <summary>Throws if a merge has failed since the last call.</summary>
    public void ThrowIfFailed()
    {
        if (Interlocked.Exchange(ref failure, null) is { } failed) throw new IOException("A merge of the index failed.", failed);
    }

    protected override void HandleMergeException(Exception exc) => failure = exc;
}
