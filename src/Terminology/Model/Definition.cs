namespace Terminology.Model;

/// <summary>The definition of a concept in one language, as plain text.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">What it says, without its source.</param>
/// <param name="Source">Where it comes from; empty in a draft without one.</param>
public sealed record Definition(LanguageTag Language, string Text, string Source);
