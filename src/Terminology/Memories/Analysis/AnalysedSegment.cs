namespace Terminology.Memories.Analysis;

/// <summary>A segment of the texts to analyse.</summary>
/// <param name="Text">Its text, bit-exact.</param>
/// <param name="Key">What its document calls it; empty if nothing.</param>
/// <param name="Document">Number of its document, from 0.</param>
/// <param name="Distinct">Number of its text among all different ones, from 0 in the order of their first occurrences.</param>
/// <param name="Occurrence">Whether its text stood there before.</param>
internal readonly record struct AnalysedSegment(string Text, string Key, int Document, int Distinct, Occurrence Occurrence);
