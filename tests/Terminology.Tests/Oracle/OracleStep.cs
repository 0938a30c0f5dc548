namespace Terminology.Tests.Oracle;

/// <summary>One step of an alignment: two tokens against each other, or one that only one side has.</summary>
/// <param name="Query">The token of the query; null for an insertion.</param>
/// <param name="Source">The token of the memory; null for a deletion.</param>
internal readonly record struct OracleStep(OracleToken? Query, OracleToken? Source);
