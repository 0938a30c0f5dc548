namespace Terminology.Model;

/// <summary>A sentence that shows a term in use, as plain text.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">The sentence, without its source.</param>
/// <param name="Spans">Where the term stands in <paramref name="Text"/> (what the file sets in bold), left to right; may be empty.</param>
/// <param name="Source">Where the sentence comes from; empty if it was written for the glossary.</param>
public sealed record ContextSentence(LanguageTag Language, string Text, IReadOnlyList<TextSpan> Spans, string Source);
