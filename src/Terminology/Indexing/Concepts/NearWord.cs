namespace Terminology.Indexing.Concepts;

/// <summary>A word that may stand for a word asked for.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Distance">How many letters apart, from 0.</param>
internal readonly record struct NearWord(string Word, int Distance);
