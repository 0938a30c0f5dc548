namespace Terminology.Model;

/// <summary>A note on how the terms of a language are used, as plain text.</summary>
/// <param name="Language">The language.</param>
/// <param name="Text">The note.</param>
public sealed record UsageNote(LanguageTag Language, string Text);
