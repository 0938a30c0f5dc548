namespace Terminology.Model;

/// <summary>Words that go with a term.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Text">The words; <c>~</c> stands for the term.</param>
public sealed record Collocation(LanguageTag Language, string Text);
