namespace Terminology.Indexing;

/// <summary>An index is damaged or belongs to something else; it is to be moved away and built anew.</summary>
public sealed class UnusableIndexException(string message, Exception? innerException = null) : Exception(message, innerException);
