using Lucene.Net.Store;
using Lock = Lucene.Net.Store.Lock;

namespace Terminology.Indexing;

/// <summary>Locks that exclude other processes.</summary>
/// <remarks>
/// Lucene.Net's own opens its lock file with <see cref="FileShare.Read"/>, which on Linux becomes a shared lock: two processes can both have it and
/// overwrite each other's commits. <see cref="FileShare.None"/> becomes an exclusive one, freed by the system when the process ends in any way.
/// </remarks>
internal sealed class ExclusiveLockFactory(string directory) : LockFactory
{
    public override Lock MakeLock(string lockName) => new ExclusiveLock(Path.Combine(directory, lockName));

    public override void ClearLock(string lockName)
    {
        // A lock ends with the process that holds it; taking it from a living one would be the very fault this class prevents.
    }

    private sealed class ExclusiveLock(string path) : Lock
    {
        private FileStream? stream;

        public override bool Obtain()
        {
            if (stream is not null) return false;

            try
            {
                stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
                return true;
            }
            catch (IOException)
            {
                return false;
            }
        }

        public override bool IsLocked()
        {
            if (stream is not null) return true;
            if (!Obtain()) return true;

            Release();
            return false;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) Release();
        }

        private void Release()
        {
            stream?.Dispose();
            stream = null;
        }
    }
}
