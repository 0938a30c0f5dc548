namespace Terminology.Indexing;

/// <summary>What an index belongs to.</summary>
/// <param name="StoreId">Id of the store.</param>
/// <param name="MemoryId">Id of the memory.</param>
public sealed record IndexStamp(string StoreId, string MemoryId);
