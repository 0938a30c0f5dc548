namespace Terminology.Glossaries.Reading;

/// <summary>Something a file says, and where.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Place">Where it begins in the text of the file, in UTF-16 code units from 0.</param>
internal readonly record struct Placed<T>(T Value, int Place);
