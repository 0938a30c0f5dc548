namespace Terminology.Indexing;

/// <summary>What an index belongs to; it is written into every commit and compared at opening.</summary>
/// <param name="StoreId">Id of the store whose changes it follows.</param>
/// <param name="MemoryId">Id of the memory it shows.</param>
public sealed record IndexStamp(string StoreId, string MemoryId);
