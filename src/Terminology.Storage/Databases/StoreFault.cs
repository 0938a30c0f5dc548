namespace Terminology.Storage.Databases;

/// <summary>What an exception of the database means.</summary>
internal enum StoreFault
{
    /// <summary>Nothing: it is a bug of ours.</summary>
    None,

    /// <summary>The database cannot be written or read at the moment: disk full, input or output error.</summary>
    Unavailable,

    /// <summary>The file is not what was written.</summary>
    Damaged,

    /// <summary>The disk did not confirm a write. What is on it is unknown from here on, so nothing more may be written.</summary>
    SyncFailed,
}
