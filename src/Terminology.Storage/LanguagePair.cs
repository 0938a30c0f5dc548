namespace Terminology.Storage;

/// <summary>The languages of a unit.</summary>
/// <param name="Source">Tag of the source language.</param>
/// <param name="Target">Tag of the target language.</param>
internal readonly record struct LanguagePair(string Source, string Target);
