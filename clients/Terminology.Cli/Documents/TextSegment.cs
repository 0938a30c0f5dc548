namespace Terminology.Cli.Documents;

/// <summary>A segment of a document.</summary>
/// <param name="Text">Its text, bit-exact.</param>
/// <param name="Line">Its line, from 1; 0 where it has none of its own.</param>
internal readonly record struct TextSegment(string Text, long Line);
