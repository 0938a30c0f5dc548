namespace Terminology.Indexing;

/// <summary>An index on disk cannot be used: damaged, of another store, or made by another version. It holds nothing that the store does not: move it away and rebuild.</summary>
public sealed class UnusableIndexException(string message, Exception? innerException = null) : Exception(message, innerException);
